package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongxin.config.BuildOptions;

/** What pages say of themselves to those who share, list or index them. */
class SharedPagesTest {
  private static final String ALL = "tongxin.golden.GoldenSite#all";

  @TempDir Path temp;

  private static String property(Document page, String name) {
    Element tag = page.selectFirst("meta[property='" + name + "'], meta[name='" + name + "']");
    return tag == null ? "" : tag.attr("content");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyPageHasAPictureItsSizeItsWordsAndADescription(GoldenSite golden) {
    Site site = new Site(golden.output());
    site.listed()
        .forEach(
            (path, page) -> {
              if (path.equals("index.html")) {
                return;
              }
              String picture = property(page, "og:image");
              assertThat(picture).as(path).startsWith("http");
              assertThat(site.file(java.net.URI.create(picture))).as(path).isNotNull();
              assertThat(property(page, "og:image:width")).as(path).matches("[1-9]\\d*");
              assertThat(property(page, "og:image:height")).as(path).matches("[1-9]\\d*");
              assertThat(property(page, "og:image:alt")).as(path).isNotEmpty();
              assertThat(property(page, "og:updated_time")).as(path).contains("T");
              assertThat(property(page, "description")).as(path).isNotEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void noTwoPagesOfALanguageHaveOneTitle(GoldenSite golden) {
    Map<String, String> titles = new HashMap<>();
    new Site(golden.output())
        .listed()
        .forEach(
            (path, page) -> {
              // The choice of a language is called like the site.
              String key =
                  path.equals("index.html")
                      ? path
                      : page.expectFirst("html").attr("lang") + " " + page.title();
              assertThat(titles.put(key, path)).as(path + ": " + page.title()).isNull();
            });
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatMachinesReadIsOfTheKindOfThePage(GoldenSite golden) throws IOException {
    Site site = new Site(golden.output());
    Map<String, String> kinds =
        Map.of(
            "articles/\\d{4}/.*", "NewsArticle",
            "villages/[^/]+/index.html", "TouristAttraction",
            "sites/[^/]+/index.html", "Place",
            "galleries/[^/]+/index.html", "ImageGallery",
            "galleries/[^/]+/photos/.*", "ImageObject",
            "index.html", "WebSite");
    for (Map.Entry<String, Document> entry : site.listed().entrySet()) {
      String path = entry.getKey().replaceFirst("^(zh|en)/", "");
      Set<String> types = new TreeSet<>();
      for (Element data : entry.getValue().select("script[type='application/ld+json']")) {
        types.add(new ObjectMapper().readTree(data.data()).path("@type").asText());
      }
      for (Map.Entry<String, String> kind : kinds.entrySet()) {
        if (path.matches(kind.getKey()) && !entry.getKey().equals("index.html")) {
          assertThat(types).as(entry.getKey()).contains(kind.getValue());
        }
      }
      if (!path.equals("index.html")) {
        assertThat(types).as(entry.getKey()).contains("BreadcrumbList");
      }
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyPictureOfTheSitemapIsThere(GoldenSite golden) {
    Site site = new Site(golden.output());
    Document sitemap = Jsoup.parse(golden.output().text("sitemap.xml"), "", Parser.xmlParser());
    for (Element picture : sitemap.getElementsByTag("image:loc")) {
      assertThat(site.file(java.net.URI.create(picture.text()))).as(picture.text()).isNotNull();
    }
  }

  @Test
  void feedsKeepTheirIdsWhenTheSiteMoves() throws IOException {
    List<List<String>> ids = new ArrayList<>();
    for (String address : List.of("https://one.example/", "https://two.example/news/")) {
      Path source = GoldenSite.MINIMAL.copyTo(temp.resolve("at" + ids.size()));
      BuildOptions options = GoldenSite.MINIMAL.options(source, source.resolve("public"));
      Output output = GoldenSite.build(options.withBaseUrl(java.net.URI.create(address)));
      Document feed = Jsoup.parse(output.text("zh/feed.xml"), "", Parser.xmlParser());
      List<String> all = new ArrayList<>(feed.select("id").eachText());
      JsonNode json = new ObjectMapper().readTree(output.text("zh/feed.json"));
      json.path("items").forEach(item -> all.add(item.path("id").asText()));
      assertThat(json.path("feed_url").asText()).startsWith(address);
      ids.add(all);
    }
    assertThat(ids.get(0)).isNotEmpty().isEqualTo(ids.get(1));
  }

  @Test
  void feedsHaveTheCorrectionsAndTheSourceOfAnArticle() throws IOException {
    Output output = GoldenSite.BILINGUAL.output();
    String atom = output.text("zh/feed.xml");
    JsonNode json = new ObjectMapper().readTree(output.text("zh/feed.json"));

    assertThat(atom).contains("更正", "原来的题目").contains("rel=\"via\"");
    assertThat(json.path("items").toString()).contains("更正", "原来的题目", "external_url");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anOldAddressSaysOneThing(GoldenSite golden) {
    new Site(golden.output())
        .pages()
        .forEach(
            (path, page) -> {
              Element refresh = page.selectFirst("meta[http-equiv=refresh]");
              if (refresh != null) {
                String to = refresh.attr("content").replaceFirst(".*url=", "");
                assertThat(Site.canonical(page)).as(path).endsWith(to);
                assertThat(page.expectFirst("a[href]").attr("href")).as(path).isEqualTo(to);
                assertThat(page.select("meta[name=robots]")).as(path).isEmpty();
              }
            });
  }
}
