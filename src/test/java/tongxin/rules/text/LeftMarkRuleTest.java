package tongxin.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.content.model.TextRun;
import tongxin.content.model.Texts;
import tongxin.content.slips.MarkEscapes;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

final class LeftMarkRuleTest {
  private static final Location PLACE = new Location("content/a.zh.md", 3, 9);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**春茶**开采",
        "春茶~~开采~~",
        "见[报告](https://example.org)",
        "见[报告]（https://example.org）",
        "![茶](tea.jpg)",
        "春茶<br>开采",
        "<strong>春茶</strong>",
        "春茶&nbsp;开采",
        "{{ title }}",
        "{% raw %}",
        "<%= title %>",
        "{{< photo file=\"a.jpg\" >}}",
        "春茶[^1]",
        "# 春茶",
        "## 春茶",
        "＞ 引文",
        "＊＊春茶＊＊"
      })
  void markupIsAnErrorInAFieldWhereItMeansNothing(String words) {
    List<Problem> problems = field(words);

    assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.MARKUP_UNREAD);
    assertThat(problems.get(0).isError()).isTrue();
    assertThat(problems.get(0).location()).isEqualTo(PLACE);
    assertThat(problems.get(0).arguments()).first().isEqualTo("summary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"`x[1]`", "==春茶==", "见[报告]（附件二）", "::: 提示", "第一段**未完", "[ ]采茶", "[!NOTE] 提示"})
  void whatMayBeMeantIsAWarning(String words) {
    assertThat(field(words)).extracting(Problem::isError).containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "超强！ [转载]",
        "区块链技术概述[PDF]（英文）",
        "【组图】（12张）春茶",
        "王**、李**二人",
        "昨日由王**负责",
        "138****5678",
        "3~5月，9~10月",
        "谢谢大家~~",
        "if (x == TRUE)",
        "#共同缔造#",
        "5 * 3 * 2 米",
        "A&B 公司、R&D",
        "一<二，三>二",
        "[[1, 2], [3]]",
        "长_短",
        "价格：￥20（约）",
        "《春茶》“开采”——记"
      })
  void signsOfOrdinaryTextsAreLeftAlone(String words) {
    assertThat(field(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\*\\*春茶\\*\\*", "\\`x\\`", "\\<br>", "春茶\\[^1]", "\\{{ title }}"})
  void aBackslashSaysThatTheSignsAreMeant(String words) {
    assertThat(field(words)).isEmpty();
    assertThat(MarkEscapes.shown(words)).doesNotContain("\\");
  }

  @Test
  void aNewsroomsOwnSignsAreLookedForInFieldsToo() {
    assertThat(problems(new TextRules(List.of("※※")), "春茶※※开采"))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MARKUP_LEFT);
  }

  @Test
  void rulesWithTheSameSettingsAreEqual() {
    assertThat(new TextRules(List.of("※"))).isEqualTo(new TextRules(List.of("※")));
    assertThat(new TextRules(List.of("※"))).isNotEqualTo(new TextRules(List.of()));
  }

  private static List<Problem> field(String written) {
    return problems(new TextRules(List.of()), written);
  }

  private static List<Problem> problems(TextRules rules, String written) {
    String words = MarkEscapes.masked(written, TextRun.ESCAPED);
    TextRun run = new TextRun(TextRun.Kind.FIELD, "summary", words, index -> PLACE);
    Problems problems = new Problems();
    rules.check(Texts.of(run), problems);
    return problems.sorted();
  }
}
