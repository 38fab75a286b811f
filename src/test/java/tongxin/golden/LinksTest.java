package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing on the site leads nowhere: links, fragments, pictures, styles, scripts, feeds. */
final class LinksTest {
  private static final String ALL = "tongxin.golden.GoldenSite#all";
  private static final Pattern CSS = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");
  private static final Pattern IMPORT =
      Pattern.compile("(?:from|import)\\s*\\(?['\"]([./][^'\"]+)");

  @TempDir Path temp;

  @ParameterizedTest
  @MethodSource(ALL)
  void everyAddressOnTheSiteLeadsSomewhere(GoldenSite site) {
    assertThat(deadLinks(new Site(site.output()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyAddressLeadsSomewhereBelowAPathToo(GoldenSite site) throws IOException {
    URI below = URI.create("https://h.example.org/a/b/");
    Output output =
        GoldenSite.build(site.options(site.source(), temp.resolve("out")).withBaseUrl(below));

    Site moved = new Site(output);

    assertThat(moved.base()).isEqualTo(below);
    assertThat(deadLinks(moved)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zh/tags/tea/index.html", "pictures/cover\\..*", "photos/.*\\.webp", "css/site\\..*",
        "js/turn\\..*", "zh/feed.xml", "files/.*/table.csv", "en/about/index.html"
      })
  void aFileThatIsMissingIsNoticed(String pattern) {
    Map<String, byte[]> files = new TreeMap<>(GoldenSite.BILINGUAL.output().files());
    assertThat(files.keySet().removeIf(path -> path.matches(pattern))).isTrue();

    assertThat(deadLinks(new Site(new Output(files)))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void nothingIsLoadedFromAnotherHost(GoldenSite golden) {
    Site site = new Site(golden.output());
    Set<String> foreign = new TreeSet<>();
    for (Document page : site.pages().values()) {
      for (Element element :
          page.select("[src], [srcset], link[href], object[data], video[poster], use[href]")) {
        for (String written : addresses(element)) {
          URI address = URI.create(page.baseUri()).resolve(written.strip());
          if (!site.isHere(address)) {
            foreign.add(page.baseUri() + " " + written);
          }
        }
      }
      assertThat(page.select("script:not([src]):not([type$=json]), [onclick], [onload]"))
          .as("inline scripts")
          .isEmpty();
    }
    assertThat(foreign).isEmpty();
  }

  private static Set<String> deadLinks(Site site) {
    Set<String> dead = new TreeSet<>();
    site.pages().forEach((path, page) -> check(site, page, dead));
    for (String feed : site.output().paths("feed.xml")) {
      feed(site, feed, dead);
    }
    Document sitemap = Jsoup.parse(site.output().text("sitemap.xml"), "", Parser.xmlParser());
    sitemap.select("loc").forEach(loc -> check(site, site.base(), loc.text(), dead));
    sitemap.select("[href]").forEach(link -> check(site, site.base(), link.attr("href"), dead));
    for (String css : site.output().paths(".css")) {
      matches(CSS, site.output().text(css)).stream()
          .filter(url -> !url.startsWith("data:"))
          .forEach(url -> check(site, site.address(css), url, dead));
    }
    for (String script : site.output().paths(".js")) {
      matches(IMPORT, site.output().text(script))
          .forEach(url -> check(site, site.address(script), url, dead));
    }
    return dead;
  }

  private static void feed(Site site, String path, Set<String> dead) {
    Document feed = Jsoup.parse(site.output().text(path), "", Parser.xmlParser());
    feed.select("link[href]").forEach(link -> check(site, site.base(), link.attr("href"), dead));
    for (Element content : feed.select("content[type=html]")) {
      // Read where nothing is known of the site: a relative address is dead.
      check(site, Jsoup.parse(content.text(), "https://reader.invalid/"), dead);
    }
  }

  private static void check(Site site, Document page, Set<String> dead) {
    URI from = URI.create(page.baseUri());
    for (Element element : page.getAllElements()) {
      addresses(element).forEach(address -> check(site, from, address, dead));
    }
  }

  private static List<String> addresses(Element element) {
    List<String> found = new ArrayList<>();
    for (String name :
        List.of("href", "src", "poster", "data", "action", "data-large", "data-src")) {
      if (element.hasAttr(name) && !element.attr(name).startsWith("data:")) {
        found.add(element.attr(name));
      }
    }
    for (String name : List.of("srcset", "imagesrcset", "data-srcset", "data-pswp-srcset")) {
      if (element.hasAttr(name)) {
        for (String candidate : Pattern.compile(",\\s+").split(element.attr(name), -1)) {
          found.add(candidate.strip().replaceFirst("\\s.*", ""));
        }
      }
    }
    if (element.attr("property").matches("og:(url|image)")) {
      found.add(element.attr("content"));
    }
    if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
      found.add(element.attr("content").replaceFirst(".*url=", ""));
    }
    return found;
  }

  private static void check(Site site, URI from, String written, Set<String> dead) {
    if (written.startsWith("mailto:") || written.startsWith("tel:")) {
      return;
    }
    URI address = written.isEmpty() ? URI.create("empty:") : from.resolve(written);
    boolean elsewhere = address.isAbsolute() && !site.isHere(address);
    if (elsewhere && written.matches("https?://.*")) {
      return;
    }
    String file = site.file(address);
    if (file == null || !hasFragment(site, file, address.getFragment())) {
      dead.add(from + " → " + written);
    }
  }

  private static boolean hasFragment(Site site, String file, String fragment) {
    return fragment == null
        || fragment.isEmpty()
        || (file.endsWith(".html") && site.page(file).getElementById(fragment) != null)
        || (file.endsWith(".svg") && site.output().text(file).contains("id=\"" + fragment + '"'));
  }

  private static List<String> matches(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
