package tongxin.hosting;

import java.util.Map;
import tongxin.config.Language;

/** A Caddyfile for Caddy 2. */
final class Caddy {
  private final HostedSite site;
  private final StringBuilder out = new StringBuilder();

  private Caddy(HostedSite site) {
    this.site = site;
  }

  static String configuration(HostedSite site) {
    return new Caddy(site).text();
  }

  private String text() {
    String base = site.base();
    line("# " + site.address() + ", made by: tongxin host caddy");
    line(site.host() + " {");
    line("    encode zstd gzip");
    line("    header {");
    site.headers().forEach((name, value) -> line("        " + name + " \"" + value + "\""));
    line("        -Server");
    line("    }");
    redirects(site.sortedRedirects());
    int gone = 0;
    for (String path : site.goneFiles().keySet()) {
      gone++;
      line("    @gone" + gone + " path " + withAndWithoutBase(path));
      line("    error @gone" + gone + " 410");
    }
    line("    @forever path_regexp " + HostedSite.FOREVER);
    line("    @pages not path_regexp " + HostedSite.FOREVER);
    line("    header @forever Cache-Control \"public, max-age=31536000, immutable\"");
    line("    header @pages Cache-Control \"no-cache\"");
    line("    @own path */.tongxin*");
    line("    error @own 404");
    if (!base.equals("/")) {
      String bare = base.substring(0, base.length() - 1);
      line("    redir " + bare + " " + base + " permanent");
      line("    uri strip_prefix " + bare);
    }
    line("    root * \"" + site.folder() + "\"");
    files("    ");
    line("    handle_errors {");
    // An answer that something is missing is not kept.
    line("        header Cache-Control \"no-cache\"");
    line("        root * \"" + site.folder() + "\"");
    int notice = 0;
    for (Map.Entry<String, String> file : site.goneFiles().entrySet()) {
      notice++;
      line("        @notice" + notice + " path " + withAndWithoutBase(file.getKey()));
      line("        rewrite @notice" + notice + " " + file.getValue().substring(base.length() - 1));
    }
    for (Language language : site.languages()) {
      String code = language.code();
      line(
          "        @"
              + code
              + " path "
              + base
              + code
              + "/*"
              + (base.equals("/") ? "" : " /" + code + "/*"));
      line("        rewrite @" + code + " /" + code + "/404.html");
    }
    line("        @other not path" + others());
    line("        rewrite @other /404.html");
    files("        ");
    line("    }");
    line("}");
    for (Map.Entry<String, Map<String, String>> other : site.sortedOthers().entrySet()) {
      line(other.getKey() + " {");
      redirects(other.getValue());
      line("    error 404");
      line("}");
    }
    return out.toString();
  }

  /** Packed files are sent where they are there, and browsers understand them. */
  private void files(String indent) {
    line(indent + "file_server {");
    line(indent + "    precompressed br gzip");
    line(indent + "}");
  }

  private void redirects(Map<String, String> redirects) {
    int number = 0;
    for (Map.Entry<String, String> redirect : redirects.entrySet()) {
      OldPath old = OldPath.of(redirect.getKey());
      number++;
      line("    @old" + number + " {");
      line("        path \"" + old.path() + "\"");
      if (old.hasQuery()) {
        // Not by "query": before Caddy 2.7 one key of several was enough, and nothing is decoded.
        line("        vars {http.request.uri.query} \"" + old.query() + "\"");
      }
      line("    }");
      line("    redir @old" + number + " " + redirect.getValue() + " permanent");
    }
  }

  /** The site's own path is taken away before some of the rules are looked at. */
  private String withAndWithoutBase(String address) {
    String path = OldPath.of(address).path();
    String bare = path.substring(site.base().length() - 1);
    return bare.equals(path) ? "\"" + path + "\"" : "\"" + path + "\" \"" + bare + "\"";
  }

  private String others() {
    StringBuilder paths = new StringBuilder();
    for (Language language : site.languages()) {
      String code = language.code();
      paths.append(' ').append(site.base()).append(code).append("/*");
      paths.append(site.base().equals("/") ? "" : " /" + code + "/*");
    }
    return paths.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
