package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.content.model.Segment;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** Text that no person writes must cost a problem, not the build. The limit is against a hang. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class HostileMarkdownTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "- ",
        "1. ",
        "[",
        "![",
        "[a](",
        "[a](b \"",
        "[a][",
        "[^a] ",
        "*a ",
        "**a ",
        "*a **b ",
        "_a ",
        "`a",
        "`` `` ```",
        "<",
        "<a b='",
        "<!-- ",
        "<?",
        "<div>",
        "<b>",
        "{{<",
        "{{< x ",
        "~~a ",
        "“**",
        "*",
        "-",
        "[x]: /u\n"
      })
  void tenThousandOfAnythingThatNestsIsOneProblem(String part) {
    Markdown parsed = Markdown.zh("一\n\n" + part.repeat(10_000) + "\n");

    assertThat(parsed.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MARKDOWN_TOO_DEEP);
    assertThat(parsed.body().segments()).isEmpty();
    assertThat(parsed.problems().get(0).location().line()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void tenThousandLeftMarksAreReportedAndKeptAsText() {
    Markdown parsed = Markdown.zh("](".repeat(10_000) + "\n");

    assertThat(parsed.problems())
        .isNotEmpty()
        .extracting(Problem::code)
        .containsOnly(ProblemCode.MARKUP_LEFT);
    assertThat(parsed.body().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "&", "\\", "|a", "# ", "http://a ", "同心。", "\"", "a\n\n"})
  void tenThousandOfWhatDoesNotNestIsText(String part) {
    Markdown parsed = Markdown.zh(part.repeat(part.equals("\"") ? 1000 : 10_000) + "\n");

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.body().isEmpty()).isFalse();
  }

  @Test
  void listsThatAreIndentedFurtherAndFurtherAreOneProblem() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append("  ".repeat(i)).append("- a\n");
    }

    assertThat(Markdown.zh(text.toString()).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MARKDOWN_TOO_DEEP);
  }

  @Test
  void aTableOfThreeThousandRowsWithLinksIsATable() {
    String row = "|[茶](article:tea)|**12**|`x`|\n";

    assertThat(Markdown.zh("|a|b|c|\n|-|-|-|\n" + row.repeat(3000)).problems()).isEmpty();
  }

  @Test
  void aTableWithoutEndIsOneProblemAtTheLineWhereItIsTooMuch() {
    Markdown parsed = Markdown.zh("|a|b|\n|-|-|\n" + "|1|2|\n".repeat(100_000));

    assertThat(parsed.problems())
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(ProblemCode.MARKDOWN_TOO_DEEP, 4001));
  }

  @Test
  void aBodyAsLongAsAThickBookIsTooLarge() {
    assertThat(Markdown.zh("同心。\n\n".repeat(300_000)).problems())
        .extracting(Problem::code, Problem::arguments)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple(
                ProblemCode.FILE_TOO_LARGE, java.util.List.of("2", "1")));
  }

  @Test
  void theSameHeadingAHundredThousandTimesHasAsManyIds() {
    Markdown parsed = Markdown.zh("# a\n\n# a 2\n\n" + "# a\n\n".repeat(100_000));

    assertThat(parsed.body().anchors().ids())
        .hasSize(100_002)
        .contains("a", "a-2", "a-3", "a-100001", "a-100002");
  }

  @Test
  void tenThousandLinksThatAreNearToTenThousandHeadingsAreProblemsOfWhichTheFirstSayWhatWasMeant() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      text.append("# heading number ").append(i).append("\n\n[a](#heading-numbex-");
      text.append(i).append(")\n\n");
    }

    List<Problem> problems = Markdown.en(text.toString()).problems();

    assertThat(problems).hasSize(10_000);
    assertThat(problems.get(0).suggestion()).isEqualTo("#heading-number-0");
    assertThat(problems.get(9_999).suggestion()).isNull();
  }

  @Test
  void manyLinksAfterManyLinesHaveTheirPlaces() {
    String text = "\n".repeat(740_000) + "😀[a](x)\n\n".repeat(29_900);

    assertThat(links(Markdown.zh(text)))
        .hasSize(29_900)
        .startsWith(at(740_001, 2), at(740_003, 2))
        .endsWith(at(799_799, 2));
  }

  private static List<Location> links(Markdown parsed) {
    return parsed.body().segments().stream()
        .filter(Segment.LinkStart.class::isInstance)
        .map(segment -> ((Segment.LinkStart) segment).location())
        .toList();
  }

  private static Location at(int line, int column) {
    return new Location("content/articles/a.zh.md", line, column);
  }

  @Test
  void aLongArticleOfOrdinaryMarkupIsFine() {
    String paragraph = "春茶**上市**，见[清溪](village:qingxi)、`x`和*山*。" + "同心。".repeat(50) + "\n\n";

    assertThat(Markdown.zh(paragraph.repeat(500)).problems()).isEmpty();
  }
}
