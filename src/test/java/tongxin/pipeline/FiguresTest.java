package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** The page of figures: groups, comparisons, sources, and where each figure is used. */
final class FiguresTest {
  private static final String FACTS =
      """
      sources:
        - { id: survey, title: { zh: 示例统计, en: Example survey } }
        - id: bare
      groups:
        - { id: sites, name: { zh: 样板点, en: Model sites } }
        - { id: trade, name: { zh: 企业, en: Enterprises } }
      charts:
        - { id: levels, name: { zh: 按级别, en: By level } }
      facts:
        money: { value: 8450000000, unit: CNY, zh: 钱, en: money, source: survey, as_of: 2026-01-31, group: trade, lead: true }
        bridges: { value: 12, qualifier: at-least, unit: bridges, zh: 桥, en: bridges, source: survey }
        share: { value: 62.5, unit: "%", zh: 比例, en: share }
        words: { value: { zh: 很多, en: plenty }, label: { zh: 用字说的, en: in words }, source: bare }
        city: { value: 72, unit: sites, zh: 市级, en: city, group: sites, chart: levels, source: survey }
        county: { value: 36, unit: sites, zh: 县级, en: county, group: sites, chart: levels, source: survey }
        township: { value: 144, unit: sites, zh: 乡级, en: township, group: sites, chart: levels, source: survey }
      """;

  @TempDir Path temp;

  @Test
  void figuresStandInTheirGroupsAndOthersLast() throws IOException {
    Document page = page("zh/figures/");

    assertThat(page.select("main .section h2").eachText()).startsWith("样板点", "企业", "其他");
    assertThat(page.select(".fig-lead dd").text()).isEqualTo("84.5亿元");
    assertThat(page.select("[id^=fact-]")).hasSize(7);
  }

  @Test
  void aComparisonIsAPictureAndATableAtOnce() throws IOException {
    Element chart = Objects.requireNonNull(page("en/figures/").select("figure.chart").first());

    assertThat(chart.select("caption").text()).isEqualTo("By level");
    assertThat(chart.select("tr th[scope=row]")).hasSize(3);
    assertThat(chart.select("tr td data").eachAttr("value")).containsExactly("72", "36", "144");
    assertThat(chart.select("svg rect:not(.ground)").eachAttr("width"))
        .containsExactly("50", "25", "100");
    assertThat(chart.select("[style], script")).isEmpty();
  }

  @Test
  void eachFigureSaysItsSourceAndWhereItIsUsed() throws IOException {
    Document page = page("en/figures/");

    assertThat(page.select("#fact-money .src").eachText())
        .containsExactly("As of 31 January 2026", "Source 1");
    assertThat(page.select("#fact-bridges .uses a").eachAttr("href"))
        .contains("/en/villages/village-a/");
    for (String use : page.select(".uses a").eachAttr("href")) {
      assertThat(use).startsWith("/en/");
    }
  }

  @Test
  void figuresOfDifferentUnitsCannotBeCompared() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.write(
        "content/data/facts.yml",
        FACTS
            + "  wrong: { value: 3, unit: people, zh: 人, en: people, chart: levels }\n"
            + "  lost: { value: 3, zh: 人, en: people, chart: level, group: site }\n");

    assertThat(site.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code)
        .containsExactlyInAnyOrder(
            ProblemCode.CHART_UNITS, ProblemCode.CHART_UNKNOWN, ProblemCode.FACT_GROUP_UNKNOWN);
  }

  private Document page(String address) throws IOException {
    return new ChangedSite(temp).write("content/data/facts.yml", FACTS).build().page(address);
  }
}
