package tongxin.hosting;

import tongxin.config.Language;

/** The files {@code _headers} and {@code _redirects}, as Netlify and Cloudflare Pages read them. */
final class Netlify {
  private Netlify() {}

  static String configuration(HostedSite site) {
    return "# Save this part as assets/_headers\n"
        + headers(site)
        + "\n# Save this part as assets/_redirects\n"
        + redirects(site);
  }

  private static String headers(HostedSite site) {
    StringBuilder out = new StringBuilder(site.base()).append("*\n");
    site.headers().forEach((name, value) -> out.append("  ").append(name + ": " + value + "\n"));
    for (String folder : new String[] {"photos", "css", "js", "icons"}) {
      out.append(site.base()).append(folder).append("/*\n");
      out.append("  Cache-Control: public, max-age=31536000, immutable\n");
    }
    return out.toString();
  }

  private static String redirects(HostedSite site) {
    StringBuilder out = new StringBuilder();
    site.sortedRedirects()
        .forEach((from, to) -> out.append(from).append(' ').append(to).append(" 301\n"));
    for (Language language : site.languages()) {
      String path = site.base() + language.code() + "/";
      out.append(path).append("* ").append(path).append("404.html 404\n");
    }
    out.append(site.base()).append("* ").append(site.base()).append("404.html 404\n");
    return out.toString();
  }
}
