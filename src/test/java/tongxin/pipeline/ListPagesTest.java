package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;

/** Lists of several pages, in two languages that do not have the same articles. */
final class ListPagesTest {
  @TempDir static Path temp;

  private static final Path OUT = Path.of("public");

  @BeforeAll
  static void build() throws IOException {
    put("site.yml", "title: { zh: 新闻, en: News }\nlanguages: [zh-CN, en]\n");
    put(
        "data/columns.yml",
        "- { id: all, name: { zh: 全部, en: All } }\n- { id: few, name: { zh: 少, en: Few } }\n");
    put("data/divisions.yml", "- { id: a-county, name: { zh: 甲县, en: County A } }\n");
    put("data/people.yml", "- { id: a-person, name: { zh: 甲, en: A } }\n");
    put(
        "villages/a-village/village.yml",
        "brand: { zh: 甲村, en: A }\ndivision: a-county\nstatus: published\n");
    for (int i = 0; i < 45; i++) {
      article(i, "zh");
      if (i % 2 == 0) {
        article(i, "en");
      }
    }
    BuildOptions options =
        BuildOptions.of(
            temp.resolve("source"), temp.resolve(OUT), Instant.parse("2026-12-01T00:00:00Z"));
    assertThat(new SiteBuilder(options, StageListener.SILENT, () -> 0L).build().failed()).isFalse();
  }

  private static void article(int number, String language) throws IOException {
    put(
        "articles/story-" + number + "." + language + ".md",
        "---\ntitle: T"
            + number
            + "\ndate: 2026-10-"
            + (10 + number % 20)
            + "\ncolumn: "
            + (number == 4 ? "few" : "all")
            + "\nvillages: [a-village]\nbylines: [ { role: reporter, name: a-person } ]"
            + "\nstatus: published\n---\ntext\n");
  }

  private static void put(String path, String text) throws IOException {
    Path file = temp.resolve("source/content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(temp.resolve(OUT).resolve(path + "index.html")));
  }

  private static String description(Document page) {
    return page.select("meta[name=description]").attr("content");
  }

  @Test
  void anArticleLeadsToItsCountyAndItsMonth() throws IOException {
    Path page = temp.resolve(OUT).resolve("en/articles/2026/10/story-0/index.html");

    assertThat(Jsoup.parse(page.toFile()).select(".after a").eachAttr("href"))
        .containsExactly(
            "/en/villages/a-village/", "/en/counties/a-county/", "/en/archive/2026/10/");
  }

  @Test
  void aLaterPageHasItsNumberInTitleDescriptionAndCanonical() throws IOException {
    for (String list :
        new String[] {
          "zh/articles/", "zh/columns/all/", "zh/counties/a-county/", "zh/people/a-person/"
        }) {
      Document first = page(list);
      Document second = page(list + "page/2/");
      assertThat(second.title()).as(list).contains("第2页").isNotEqualTo(first.title());
      assertThat(first.title()).doesNotContain("第1页");
      assertThat(description(second)).contains("第2页，共3页").isNotEqualTo(description(first));
      assertThat(second.select("link[rel=canonical]").attr("href")).endsWith(list + "page/2/");
    }
    assertThat(page("en/articles/page/2/").title()).contains("Page 2");
  }

  @Test
  void pagesOfLongListsThatShowOtherArticlesAreNoVersionsOfEachOther() throws IOException {
    for (String path :
        new String[] {"zh/articles/", "zh/articles/page/2/", "zh/counties/a-county/page/2/"}) {
      assertThat(page(path).select("link[hreflang=en]")).as(path).isEmpty();
      assertThat(page(path).select("link[hreflang=zh-CN]")).as(path).hasSize(1);
    }
  }

  @Test
  void theLanguageSwitchLeadsToTheNearestPageOfTheSameList() throws IOException {
    assertThat(page("zh/articles/").select(".langs a").attr("href")).isEqualTo("/en/articles/");
    assertThat(page("zh/columns/all/page/3/").select(".langs a").attr("href"))
        .isEqualTo("/en/columns/all/page/2/");
    assertThat(page("zh/archive/2026/10/").select(".langs a").attr("href"))
        .isEqualTo("/en/archive/2026/10/");
  }

  @Test
  void listsOfOnePageAreVersionsOfEachOther() throws IOException {
    assertThat(page("zh/columns/few/").select("link[hreflang=en]").attr("href"))
        .endsWith("/en/columns/few/");
    assertThat(page("zh/counties/a-county/").select("link[hreflang=en]")).hasSize(1);
  }
}
