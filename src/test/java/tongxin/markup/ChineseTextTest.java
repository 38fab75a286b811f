package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChineseTextTest {
  @ParameterizedTest
  @CsvSource({
    "'春茶\n上市', 春茶上市",
    "'春茶，\n上市', 春茶，上市",
    "'春茶\n“上市”', 春茶“上市”",
    "'“春茶”\n上市', “春茶”上市",
    "'春茶——\n上市', 春茶——上市",
    "'春茶\n**上市**', 春茶<strong>上市</strong>",
    "'**春茶**\n上市', <strong>春茶</strong>上市",
    "'他说：“好。”\n“不好。”', 他说：“好。”“不好。”",
    "'“春茶”\n——上市', “春茶”——上市",
    "'𠮷野\n𠮷田', 𠮷野𠮷田"
  })
  void aLineBreakInsideAChineseParagraphAddsNoSpace(String markdown, String html) {
    assertThat(Markdown.zh(markdown).html()).isEqualTo("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "'spring\ntea'",
    "'春茶\ntea'",
    "'tea\n春茶'",
    "'“tea”\n“spring”'",
    "'84\n亿'",
  })
  void aLineBreakBesideAWordOfAnotherScriptStaysOne(String markdown) {
    assertThat(Markdown.zh(markdown).html()).isEqualTo("<p>" + markdown + "</p>");
  }

  @Test
  void twoSpacesOrABackslashStillBreakTheLine() {
    assertThat(Markdown.zh("春茶  \n上市\\\n了").html()).isEqualTo("<p>春茶<br />\n上市<br />\n了</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "**“同心”**聚力, <strong>“同心”</strong>聚力",
    "聚力**“同心”**, 聚力<strong>“同心”</strong>",
    "建设**《家园》**吧, 建设<strong>《家园》</strong>吧",
    "**注意：**请看, <strong>注意：</strong>请看",
    "共*（同）*心, 共<em>（同）</em>心",
    "**同心**聚力, <strong>同心</strong>聚力",
    "2 * 3 * 4, 2 * 3 * 4",
    "a**\"b\"**c, a**&quot;b&quot;**c",
    "** 同心 **, ** 同心 **"
  })
  void emphasisWorksBesideChinesePunctuationAndNowhereNew(String markdown, String html) {
    assertThat(Markdown.zh(markdown).html()).isEqualTo("<p>" + html + "</p>");
  }

  @Test
  void theExcerptIsTheFirstParagraphOfWordsWithoutMarkup() {
    String text =
        "# 标题\n\n![图](a.jpg)\n\n{{< gallery >}}\n\n春**茶**[上市](article:a)\n了<b>。</b>`x`\n\n二\n";

    assertThat(Markdown.zh(text).body().excerpt()).isEqualTo("春茶上市了。x");
  }

  @Test
  void theExcerptIsCutBetweenCharactersAndBetweenWords() {
    assertThat(Markdown.zh("茶".repeat(500)).body().excerpt()).isEqualTo("茶".repeat(90) + "…");
    assertThat(Markdown.zh("😀".repeat(500)).body().excerpt()).endsWith("😀…");
    assertThat(Markdown.en("village tea ".repeat(50)).body().excerpt())
        .endsWith("village tea…")
        .hasSizeLessThan(190);
  }

  @Test
  void aParagraphWithAFigureIsNoExcerptSinceTheFigureIsNotKnownYet() {
    assertThat(Markdown.zh("共{{< fact a >}}人。\n\n二。\n").body().excerpt()).isEqualTo("二。");
  }
}
