package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseRunsTest {
  @ParameterizedTest
  @CsvSource({
    "The title is 同心 聚力 here, the title is [同心 聚力] here",
    "In 《同心，聚力》 and 茶 & tea, in [《同心，聚力》] and [茶] &amp; tea",
    "*同心* (Tongxin), <em>[同心]</em> (Tongxin)",
    "“同心” is two characters, [“同心”] is two characters",
    "He said “tea”, He said “tea”",
    "The name 𠮷田 is rare, The name [𠮷田] is rare",
    "`同心` is code, <code>同心</code> is code",
  })
  void chineseWordsInAnEnglishTextSayThatTheyAreChinese(String markdown, String html) {
    String marked = html.replace("[", "<span lang=\"zh-CN\">").replace("]", "</span>");

    assertThat(Markdown.en(markdown).html()).isEqualToIgnoringCase("<p>" + marked + "</p>");
  }

  @Test
  void inAChineseTextTheyAreAtHome() {
    assertThat(Markdown.zh("说 tea 和同心").html()).isEqualTo("<p>说 tea 和同心</p>");
  }
}
