package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** The front page, as it is by itself and as an editor composes it. */
final class HomeTest {
  private static final String HOME = "content/data/home.yml";

  @TempDir Path temp;

  @Test
  void withoutAFileTheNewestLeadsAndTheNextNewestStandBeside() throws IOException {
    ChangedSite site = news(new ChangedSite(temp)).build();
    Document page = site.page("zh/");

    assertThat(page.select(".front-lead h2").text()).isEqualTo("新闻 9");
    assertThat(page.select(".front-second h3").eachText()).containsExactly("新闻 8", "新闻 7", "新闻 6");
    assertThat(page.select(".home-latest h3").eachText()).doesNotContain("新闻 9", "新闻 8");
    assertThat(page.select("main h2")).hasSizeGreaterThan(3);
  }

  @Test
  void oneCountyIsShownWhereTheEditorAsksForThemAndOtherwiseNot() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    assertThat(site.build().page("zh/").select(".schematic")).isEmpty();

    Document page = site.write(HOME, "blocks: [counties]\n").build().page("zh/");
    assertThat(page.select(".schematic text").text()).contains("示例县");
    assertThat(page.select(".counted a").eachAttr("href"))
        .containsExactly("/zh/counties/example-county/");
  }

  @Test
  void anEditorChoosesTheLeadTheSecondStoriesAndTheBlocksInTheirOrder() throws IOException {
    ChangedSite site = news(new ChangedSite(temp));
    site.write(
        HOME,
        """
        lead: news-2
        second: [news-5, news-4]
        blocks:
          - { kind: notice, text: { zh: 今晚停机, en: Closed tonight }, to: "article:news-1" }
          - figures
          - { kind: villages, title: { zh: 两个村, en: Two villages }, villages: [village-a] }
          - { kind: photo-story, gallery: walk }
          - topic
          - latest
        """);
    Document page = site.build().page("zh/");

    assertThat(page.select(".front-lead h2").text()).isEqualTo("新闻 2");
    assertThat(page.select(".front-second h3").eachText()).containsExactly("新闻 5", "新闻 4");
    assertThat(page.select(".home-notice").text()).startsWith("今晚停机");
    assertThat(page.select(".home-notice a").attr("href")).contains("/news-1/");
    List<String> order =
        page.select(
                ".home-notice, .home-figures, .mosaic, .villages, .home-photos, .home-topic,"
                    + " .home-latest")
            .eachAttr("class");
    assertThat(order)
        .extracting(classes -> classes.replaceAll("wrap |section |tinted ", "").strip())
        .containsExactly(
            "home-notice", "home-figures", "villages", "home-photos", "home-topic", "home-latest");
    assertThat(page.select("#villages").text()).isEqualTo("两个村");
  }

  @Test
  void villagesTurnWithTheNews() throws IOException {
    ChangedSite site = news(new ChangedSite(temp));
    for (String id : List.of("aa", "zz")) {
      site.write(
          "content/villages/" + id + "/village.yml",
          "brand: { zh: 村 " + id + " }\nstatus: published\n");
    }
    site.write(HOME, "blocks: [villages]\n");
    article(site, "news-8", "villages: [zz]");
    Document page = site.build().page("zh/");

    assertThat(page.select(".village-card h3").eachText()).first().isEqualTo("村 zz");
  }

  @Test
  void whatIsNotPublicYetStandsBehindTheNewest() throws IOException {
    ChangedSite site = news(new ChangedSite(temp));
    article(site, "news-2", "embargo: 2099-01-01");
    site.write(HOME, "lead: news-2\n");
    Document page = site.build().page("zh/");

    assertThat(page.select(".front-lead h2").text()).isEqualTo("新闻 9");
    assertThat(page.text()).doesNotContain("新闻 2");
  }

  @Test
  void aSiteWithoutArticlesHasAFrontPage() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.write("content/site.yml", "title: 空站\nbase_url: https://example.org/\n");
    tongxin.output.Folders.delete(site.source().resolve("content/articles"));
    for (String folder : List.of("villages", "sites", "galleries", "topics", "pages")) {
      tongxin.output.Folders.delete(site.source().resolve("content/" + folder));
    }
    Files.deleteIfExists(site.source().resolve("content/data/facts.yml"));
    Document page = site.build().page("zh/");

    assertThat(page.select("h1").text()).isEqualTo("空站");
    assertThat(page.select(".front, .section")).isEmpty();
  }

  @Test
  void whatIsUnknownIsReported() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.write(
        HOME,
        """
        lead: nothing
        blocks:
          - vilages
          - { kind: villages, villages: [nowhere] }
          - { kind: figures, figures: [none] }
          - { kind: notice, to: nowhere }
          - { kind: photo-story, gallery: none }
          - { kind: topic, topic: none }
        """);

    assertThat(site.problems())
        .filteredOn(problem -> problem.location().file().equals(HOME))
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.ARTICLE_UNKNOWN,
            ProblemCode.VALUE_UNKNOWN,
            ProblemCode.VILLAGE_UNKNOWN,
            ProblemCode.FACT_UNKNOWN,
            ProblemCode.KEY_MISSING,
            ProblemCode.LINK_UNKNOWN,
            ProblemCode.GALLERY_UNKNOWN,
            ProblemCode.TOPIC_UNKNOWN);
  }

  private static ChangedSite news(ChangedSite site) throws IOException {
    for (int i = 1; i <= 9; i++) {
      article(site, "news-" + i, "");
    }
    return site;
  }

  private static void article(ChangedSite site, String slug, String more) throws IOException {
    String number = slug.replace("news-", "");
    site.write(
        "content/articles/2026/" + slug + ".zh.md",
        "---\ntitle: 新闻 "
            + number
            + "\ndate: 2026-11-1"
            + number
            + " 08:00\ncolumn: news\nstatus: published\n"
            + more
            + "\n---\n正文。\n");
  }
}
