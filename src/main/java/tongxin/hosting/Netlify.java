package tongxin.hosting;

import java.util.Map;
import tongxin.config.Language;

/**
 * The files {@code _headers} and {@code _redirects}, as Netlify reads them, and Cloudflare Pages,
 * which knows fewer forms of a redirect.
 */
public final class Netlify {
  private Netlify() {}

  static String configuration(HostedSite site) {
    return "# Save this part as assets/_headers\n"
        + headers(site)
        + "\n# Save this part as assets/_redirects\n"
        + redirects(site);
  }

  /** The text of {@code _headers}. */
  public static String headers(HostedSite site) {
    StringBuilder out = new StringBuilder(site.base()).append("*\n");
    site.headers().forEach((name, value) -> out.append("  ").append(name + ": " + value + "\n"));
    for (String folder : new String[] {"photos", "css", "js"}) {
      out.append(site.base()).append(folder).append("/*\n");
      out.append("  Cache-Control: public, max-age=31536000, immutable\n");
    }
    return out.toString();
  }

  /** The text of {@code _redirects} for Netlify. */
  public static String redirects(HostedSite site) {
    StringBuilder out = new StringBuilder();
    site.sortedRedirects().forEach((from, to) -> out.append(line("", from, to)));
    site.sortedOthers()
        .forEach(
            (host, redirects) ->
                redirects.forEach((from, to) -> out.append(line("https://" + host, from, to))));
    for (Language language : site.languages()) {
      String path = site.base() + language.code() + "/";
      out.append(path).append("* ").append(path).append("404.html 404\n");
    }
    out.append(site.base()).append("* ").append(site.base()).append("404.html 404\n");
    return out.toString();
  }

  /** The text of {@code _redirects} for Cloudflare Pages: no query, no other host, no 404. */
  public static String plainRedirects(HostedSite site) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> redirect : site.sortedRedirects().entrySet()) {
      if (!OldPath.of(redirect.getKey()).hasQuery()) {
        out.append(line("", redirect.getKey(), redirect.getValue()));
      }
    }
    return out.toString();
  }

  /** A query stands behind the path, a key and value each as a word of its own. */
  private static String line(String host, String from, String to) {
    String path = from.replaceFirst("\\?.*", "");
    String query = from.contains("?") ? from.replaceFirst("[^?]*\\?", " ") : "";
    return host + path + query.replace('&', ' ') + " " + to + " 301\n";
  }
}
