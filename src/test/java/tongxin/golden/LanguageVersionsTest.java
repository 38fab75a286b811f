package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The languages of the site agree with each other: hreflang, canonical, lang, sitemap. */
final class LanguageVersionsTest {
  private static final String ALL = "tongxin.golden.GoldenSite#all";

  @ParameterizedTest
  @MethodSource(ALL)
  void everyPageNamesItselfAsCanonical(GoldenSite golden) {
    Site site = new Site(golden.output());
    assertThat(site.listed()).isNotEmpty();
    site.listed()
        .forEach(
            (path, page) ->
                assertThat(Site.canonical(page)).isEqualTo(site.address(path).toString()));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyPageNamesItsVersionsAndAnXDefault(GoldenSite golden) {
    Site site = new Site(golden.output());
    site.listed()
        .forEach(
            (path, page) -> {
              Map<String, String> versions = Site.alternates(page);
              assertThat(versions).as(path).containsKey("x-default");
              assertThat(versions.values()).as(path).contains(site.address(path).toString());
            });
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void versionsNameEachOtherAndAreInTheLanguageTheySay(GoldenSite golden) {
    Site site = new Site(golden.output());
    site.listed()
        .forEach(
            (path, page) ->
                Site.alternates(page)
                    .forEach(
                        (tag, address) -> {
                          String file = site.file(URI.create(address));
                          assertThat(file).as("%s names %s", path, address).isNotNull();
                          Document other = site.page(Objects.requireNonNull(file));
                          assertThat(Site.canonical(other)).as(path).isEqualTo(address);
                          if (!tag.equals("x-default")) {
                            assertThat(other.expectFirst("html").attr("lang")).isEqualTo(tag);
                            assertThat(Site.alternates(other))
                                .as("%s and %s", path, file)
                                .isEqualTo(Site.alternates(page));
                          }
                        }));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theSitemapListsThePagesWithTheirVersions(GoldenSite golden) {
    Site site = new Site(golden.output());
    Map<String, Map<String, String>> expected = new TreeMap<>();
    site.listed()
        .forEach(
            (path, page) -> expected.put(site.address(path).toString(), Site.alternates(page)));
    // The choice of a language is the x-default of the home pages, and has no text of its own.
    expected.remove(site.base().toString());

    Map<String, Map<String, String>> actual = new TreeMap<>();
    Document sitemap = Jsoup.parse(site.output().text("sitemap.xml"), "", Parser.xmlParser());
    for (Element url : sitemap.select("url")) {
      Map<String, String> versions = new TreeMap<>();
      url.select("[hreflang]").forEach(l -> versions.put(l.attr("hreflang"), l.attr("href")));
      actual.put(url.expectFirst("loc").text(), versions);
    }

    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyPageSaysItsLanguageAndItsPathAgrees(GoldenSite golden) {
    new Site(golden.output())
        .pages()
        .forEach(
            (path, page) -> {
              String lang = page.expectFirst("html").attr("lang");
              assertThat(lang).as(path).isIn("zh-CN", "en");
              if (path.startsWith("zh/") && page.selectFirst("meta[http-equiv]") == null) {
                assertThat(lang).as(path).isEqualTo("zh-CN");
              }
              if (path.startsWith("en/") && page.selectFirst("meta[http-equiv]") == null) {
                assertThat(lang).as(path).isEqualTo("en");
              }
            });
  }
}
