package tongxin.hosting;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tongxin.config.Language;

/**
 * What a web server must know of a site.
 *
 * @param address where readers find it, with its path; ends with {@code /}
 * @param folder the published folder on the server
 * @param redirects old paths with the paths they lead to, both with the site's own path
 * @param others old addresses of other hosts, by host, with the full ones they lead to
 * @param gone paths of what is gone for good (RFC 9110, 15.5.11), and whether a page there says so
 * @param secureOnly whether browsers are told never to come without TLS (HSTS, RFC 6797)
 * @param brotli whether there are files with {@code .br}, which not every server can send
 */
public record HostedSite(
    URI address,
    Path folder,
    List<Language> languages,
    Map<String, String> redirects,
    Map<String, Map<String, String>> others,
    Map<String, Boolean> gone,
    boolean secureOnly,
    boolean brotli) {

  /** Files whose names change with their content, so that they may be kept for a year. */
  static final String FOREVER =
      "/photos/[0-9a-f]{16}(-[0-9]+)?\\.[a-z0-9]+$|/search/(.+-)?[0-9a-f]{8,}\\.(bin|json|txt)$|\\.[0-9a-f]{10}\\.[a-z0-9]+$";

  /** Copies the collections. */
  public HostedSite {
    languages = List.copyOf(languages);
    redirects = Map.copyOf(redirects);
    others = Map.copyOf(others);
    gone = Map.copyOf(gone);
  }

  /** The path before every address; begins and ends with {@code /}. */
  String base() {
    return address.getRawPath();
  }

  String host() {
    return address.getHost();
  }

  /** Old and new paths in the order of the old ones. */
  Map<String, String> sortedRedirects() {
    return new TreeMap<>(redirects);
  }

  /** The same of other hosts, with a number for each host. */
  Map<String, Map<String, String>> sortedOthers() {
    return new TreeMap<>(others);
  }

  /** The files that are shown for what is gone, by path, sorted. */
  Map<String, String> goneFiles() {
    Map<String, String> files = new TreeMap<>();
    gone.forEach(
        (path, notice) -> {
          String page = path.endsWith("/") ? path + "index.html" : path;
          files.put(path, notice ? page : missing(path));
        });
    return files;
  }

  /** The page for a wrong address in the language of a path. */
  private String missing(String path) {
    return languages.stream()
            .map(language -> base() + language.code() + "/")
            .filter(path::startsWith)
            .findFirst()
            .orElse(base())
        + "404.html";
  }

  /** Headers of every answer, by name. */
  Map<String, String> headers() {
    Map<String, String> headers = new TreeMap<>();
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; media-src 'self'; manifest-src 'self'; worker-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (secureOnly) {
      headers.put("Strict-Transport-Security", "max-age=31536000");
    }
    return headers;
  }
}
