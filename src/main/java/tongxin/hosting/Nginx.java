package tongxin.hosting;

import java.util.Map;
import tongxin.config.Language;

/** A file for nginx's {@code conf.d} or {@code sites-enabled} (nginx 1.18 or newer). */
final class Nginx {
  private final HostedSite site;
  private final StringBuilder out = new StringBuilder();

  private Nginx(HostedSite site) {
    this.site = site;
  }

  static String configuration(HostedSite site) {
    return new Nginx(site).text();
  }

  private String text() {
    line("# " + site.address() + ", made by: tongxin host nginx");
    line("map $uri $tongxin_keep {");
    line("    default \"no-cache\";");
    line("    \"~" + HostedSite.FOREVER + "\" \"public, max-age=31536000, immutable\";");
    line("}");
    line("server {");
    line("    listen 80;");
    line("    server_name " + site.host() + ";");
    line("    root " + quoted(site.folder().toString()) + ";");
    line("    index index.html;");
    line("    charset utf-8;");
    line("    server_tokens off;");
    line("    absolute_redirect off;");
    line("    gzip on;");
    line("    gzip_vary on;");
    line("    gzip_static on;");
    if (site.brotli()) {
      line("    # Needs: apt-get install libnginx-mod-http-brotli-static");
      line("    brotli_static on;");
    }
    line("    gzip_min_length 512;");
    line("    gzip_types text/css text/plain text/xml text/javascript application/javascript");
    line("        application/json application/feed+json application/xml application/atom+xml");
    line("        application/manifest+json image/svg+xml;");
    line("    # Without \"always\": an answer that something is missing is not kept.");
    line("    add_header Cache-Control $tongxin_keep;");
    site.headers()
        .forEach((name, value) -> line("    add_header " + name + " \"" + value + "\" always;"));
    redirects();
    gone();
    line("    location ~ /\\.tongxin { return 404; }");
    pages();
    line("}");
    site.sortedOthers().forEach(this::otherHost);
    return out.toString();
  }

  private void redirects() {
    for (Map.Entry<String, String> redirect : site.sortedRedirects().entrySet()) {
      line(
          "    "
              + place(redirect.getKey())
              + " { return 301 "
              + quoted(redirect.getValue())
              + "; }");
    }
  }

  private void gone() {
    site.goneFiles()
        .forEach(
            (path, file) ->
                line(
                    "    location = "
                        + quoted(OldPath.of(path).path())
                        + " { error_page 410 "
                        + quoted(OldPath.of(file).path())
                        + "; return 410; }"));
  }

  private void otherHost(String host, Map<String, String> redirects) {
    line("server {");
    line("    listen 80;");
    line("    server_name " + host + ";");
    redirects.forEach(
        (old, full) -> line("    " + place(old) + " { return 301 " + quoted(full) + "; }"));
    line("    location / { return 404; }");
    line("}");
  }

  /** A query is compared as it is written; a path alone as it is meant. */
  private static String place(String address) {
    OldPath old = OldPath.of(address);
    return old.hasQuery()
        ? "if ($request_uri = " + quoted(address) + ")"
        : "location = " + quoted(old.path());
  }

  private void pages() {
    String base = site.base();
    boolean below = !base.equals("/");
    if (below) {
      line(
          "    location = "
              + base.substring(0, base.length() - 1)
              + " { return 301 "
              + base
              + "; }");
    }
    location(base, below ? site.folder() + "/" : "", base + "404.html");
    for (Language language : site.languages()) {
      String path = base + language.code() + "/";
      String folder = below ? site.folder() + "/" + language.code() + "/" : "";
      location(path, folder, path + "404.html");
    }
  }

  private void location(String path, String alias, String missing) {
    line("    location " + path + " {");
    if (!alias.isEmpty()) {
      line("        alias " + quoted(alias) + ";");
    }
    line("        error_page 404 " + missing + ";");
    line("    }");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
