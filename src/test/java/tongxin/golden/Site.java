package tongxin.golden;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A published folder as a visitor's browser sees it at its address. */
final class Site {
  private final Output output;
  private final URI base;
  private final Map<String, Document> parsed = new ConcurrentHashMap<>();

  Site(Output output) {
    this.output = output;
    // robots.txt says where the site is.
    String sitemap = output.text("robots.txt").replaceFirst("(?s).*Sitemap: *(\\S+).*", "$1");
    this.base = URI.create(sitemap).resolve(".");
  }

  Output output() {
    return output;
  }

  URI base() {
    return base;
  }

  /** All HTML pages by path. */
  Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    output.paths(".html").forEach(path -> pages.put(path, page(path)));
    return pages;
  }

  Document page(String path) {
    return parsed.computeIfAbsent(path, p -> Jsoup.parse(output.text(p), address(p).toString()));
  }

  /** The address at which a host serves a file. */
  URI address(String path) {
    return base.resolve(path.replaceFirst("(^|/)index\\.html$", "$1"));
  }

  /** Pages that readers and search engines are meant to find. */
  Map<String, Document> listed() {
    Map<String, Document> pages = pages();
    pages
        .values()
        .removeIf(
            page ->
                page.selectFirst("meta[name=robots][content*=noindex], meta[http-equiv=refresh]")
                    != null);
    return pages;
  }

  /** True where the address is on this site's host. */
  boolean isHere(URI address) {
    return Objects.equals(address.getAuthority(), base.getAuthority());
  }

  /** The file that a host serves for an address, or null where there is none. */
  @Nullable String file(URI address) {
    String path = address.getRawPath();
    if (!isHere(address) || !path.startsWith(base.getRawPath())) {
      return null;
    }
    String file = URI.create(path.substring(base.getRawPath().length())).getPath();
    String served = file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
    return output.files().containsKey(served) ? served : null;
  }

  /** The translations that a page names, by hreflang. */
  static Map<String, String> alternates(Document page) {
    Map<String, String> alternates = new TreeMap<>();
    for (Element link : page.select("link[rel=alternate][hreflang]")) {
      String twice = alternates.put(link.attr("hreflang"), link.attr("href"));
      if (twice != null) {
        throw new AssertionError("hreflang twice on " + page.baseUri());
      }
    }
    return alternates;
  }

  static String canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical]");
    return link == null ? "" : link.attr("href");
  }
}
