package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

final class ShortcodesTest {
  @ParameterizedTest
  @CsvSource({
    "{{< gallery >}}, «!gallery{}»",
    "{{<gallery hills>}}, «!gallery{0=hills}»",
    "'{{< photo file=\"a b.jpg\" caption=“春茶” >}}', '«!photo{caption=春茶, file=a b.jpg}»'",
    "{{< photo file = a.jpg >}}, «!photo{file=a.jpg}»",
    "'{{< quote \"一 二\" by=甲 >}}', '«!quote{0=一 二, by=甲}»'",
    "共{{< fact households >}}户, <p>共«fact{0=households}»户</p>",
    "{{< fact households >}}, <p>«!fact{0=households}»</p>",
    "- {{< fact a >}}, '<ul>\n<li>«!fact{0=a}»</li>\n</ul>'",
    "'{{< photo\nfile=a.jpg >}}', «!photo{file=a.jpg}»"
  })
  void aShortcodeIsAGapAndABlockWhereItStandsAlone(String markdown, String html) {
    Markdown parsed = Markdown.zh(markdown);

    assertThat(parsed.html()).isEqualTo(html);
    assertThat(parsed.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"`{{< photo >}}`", "    {{< photo >}}", "```\n{{< photo\n```", "\\{{< photo >}}"})
  void inCodeItIsOnlyText(String markdown) {
    Markdown parsed = Markdown.zh(markdown);

    assertThat(parsed.html()).contains("{{&lt; photo").doesNotContain("«");
    assertThat(parsed.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< photo",
        "{{< photo file=\"a.jpg\" }}",
        "{{< photo file=\"a.jpg >}}",
        "{{< >}}",
        "{{<>}}",
        "{{< photo file= >}}",
        "{{< photo = >}}",
        "{{< photo {{< fact a >}}",
        "{{< quote text=\"他说\"好\"\" by=\"王\" >}}",
        "{{< quote “他说“好”” >}}",
        "{{< quote text=\"一\"by=甲 >}}",
        "{{< quote text=\"甲\" text=\"乙\" >}}"
      })
  void oneThatIsNotCompleteIsAProblemAndNeverShownToReaders(String markdown) {
    Markdown parsed = Markdown.zh("一 " + markdown + "\n二");

    assertThat(parsed.problems())
        .extracting(Problem::code, p -> p.location().column())
        .containsExactly(org.assertj.core.api.Assertions.tuple(ProblemCode.SHORTCODE_SYNTAX, 3));
    assertThat(parsed.html()).doesNotContain("{{").startsWith("<p>一 ").contains("二");
  }

  @Test
  void bracesThatAreNoShortcodeAreText() {
    assertThat(Markdown.zh("{{ a }} {< b >} {").html()).isEqualTo("<p>{{ a }} {&lt; b &gt;} {</p>");
  }
}
