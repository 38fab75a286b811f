package tongxin.hosting;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tongxin.config.Language;

/** A virtual host for Apache 2.4 with headers, deflate, alias and dir. */
final class Apache {
  /** Ends of names of which there are packed files, with their types. */
  private static final List<Map.Entry<String, String>> TYPES =
      List.of(
          entry("css", "text/css; charset=utf-8"),
          entry("csv", "text/csv; charset=utf-8"),
          entry("html?", "text/html; charset=utf-8"),
          entry("json", "application/json"),
          entry("m?js", "text/javascript; charset=utf-8"),
          entry("svg", "image/svg+xml"),
          entry("txt", "text/plain; charset=utf-8"),
          entry("webmanifest", "application/manifest+json"),
          entry("xml", "application/xml"));

  private static final String PACKED_ENDS =
      TYPES.stream().map(Map.Entry::getKey).collect(Collectors.joining("|"));

  private final HostedSite site;
  private final StringBuilder out = new StringBuilder();

  private Apache(HostedSite site) {
    this.site = site;
  }

  static String configuration(HostedSite site) {
    return new Apache(site).text();
  }

  private String text() {
    String folder = "\"" + site.folder() + "\"";
    line("# " + site.address() + ", made by: tongxin host apache");
    line("# Needs: a2enmod headers deflate alias dir rewrite");
    line("<VirtualHost *:80>");
    line("ServerName " + site.host());
    if (site.base().equals("/")) {
      line("DocumentRoot " + folder);
    } else {
      String bare = site.base().substring(0, site.base().length() - 1);
      line("RedirectMatch 301 \"^" + bare + "$\" \"" + site.base() + "\"");
      line("Alias \"" + site.base() + "\" \"" + site.folder() + "/\"");
    }
    redirects(site.sortedRedirects());
    gone();
    line("<Directory " + folder + ">");
    line("    Require all granted");
    line("    Options -Indexes +FollowSymLinks");
    line("    AllowOverride None");
    line("    DirectoryIndex index.html");
    line("    FileETag MTime Size");
    line("    <FilesMatch \"^\\.tongxin\">");
    line("        Require all denied");
    line("    </FilesMatch>");
    packed();
    line("</Directory>");
    line("AddDefaultCharset utf-8");
    line("AddCharset utf-8 .css .js .mjs .csv");
    line("AddType text/javascript .js .mjs");
    line("AddType application/manifest+json .webmanifest");
    line("AddOutputFilterByType DEFLATE text/html text/css text/plain text/xml text/javascript \\");
    line("    application/javascript application/json application/feed+json application/xml \\");
    line("    application/atom+xml application/manifest+json image/svg+xml");
    // Not "always": an answer that something is missing is not kept.
    line("Header set Cache-Control \"no-cache\"");
    // A packed file has the name of its text, and one sign more.
    String forever = HostedSite.FOREVER.replace("$", "(\\.br|\\.gz)?$");
    line("<LocationMatch \"" + forever + "\">");
    line("    Header set Cache-Control \"public, max-age=31536000, immutable\"");
    line("</LocationMatch>");
    site.headers()
        .forEach((name, value) -> line("Header always set " + name + " \"" + value + "\""));
    line("ErrorDocument 404 " + site.base() + "404.html");
    for (Language language : site.languages()) {
      String path = site.base() + language.code() + "/";
      line("<Location \"" + path + "\">");
      line("    ErrorDocument 404 " + path + "404.html");
      line("</Location>");
    }
    line("</VirtualHost>");
    site.sortedOthers().forEach(this::otherHost);
    return out.toString();
  }

  /**
   * Packed files are sent where they are there, and browsers understand them (RFC 9110, 12.5.3).
   */
  private void packed() {
    line("    RewriteEngine On");
    line("    RewriteBase \"" + site.base() + "\"");
    for (String[] kind : new String[][] {{"br", "br"}, {"gz", "gzip"}}) {
      line("    RewriteCond %{HTTP:Accept-Encoding} \"" + accepts(kind[1]) + "\"");
      line("    RewriteCond %{REQUEST_FILENAME}." + kind[0] + " -f");
      line("    RewriteRule \"^(.+\\.(" + PACKED_ENDS + "))$\" \"$1." + kind[0] + "\" [L]");
    }
    for (Map.Entry<String, String> type : TYPES) {
      line("    <FilesMatch \"\\.(" + type.getKey() + ")\\.(br|gz)$\">");
      line("        ForceType \"" + type.getValue() + "\"");
      line("    </FilesMatch>");
    }
    line("    <FilesMatch \"\\.(" + PACKED_ENDS + ")(\\.br|\\.gz)?$\">");
    line("        Header merge Vary Accept-Encoding");
    line("    </FilesMatch>");
    line("    <FilesMatch \"\\.(" + PACKED_ENDS + ")\\.(br|gz)$\">");
    line("        AddEncoding br .br");
    line("        AddEncoding gzip .gz");
    line("    </FilesMatch>");
  }

  /** Named, and not with a weight of nothing. */
  private static String accepts(String coding) {
    return "(^|[ ,])" + coding + "(?![A-Za-z0-9_-])(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))";
  }

  private void redirects(Map<String, String> redirects) {
    for (Map.Entry<String, String> redirect : redirects.entrySet()) {
      OldPath old = OldPath.of(redirect.getKey());
      String from = "\"^" + OldPath.literal(old.path()) + "$\"";
      if (old.hasQuery()) {
        line("RewriteEngine On");
        line("RewriteCond %{QUERY_STRING} \"^" + OldPath.literal(old.query()) + "$\"");
        line("RewriteRule " + from + " \"" + redirect.getValue() + "\" [R=301,L,QSD]");
      } else {
        line("RedirectMatch 301 " + from + " \"" + redirect.getValue() + "\"");
      }
    }
  }

  private void gone() {
    site.goneFiles()
        .forEach(
            (path, file) -> {
              String old = "\"^" + OldPath.literal(OldPath.of(path).path()) + "$\"";
              line("RedirectMatch 410 " + old);
              line("<LocationMatch " + old + ">");
              line("    ErrorDocument 410 " + file);
              line("</LocationMatch>");
            });
  }

  private void otherHost(String host, Map<String, String> redirects) {
    line("<VirtualHost *:80>");
    line("ServerName " + host);
    redirects(redirects);
    line("</VirtualHost>");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
