package tongxin.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeadlineFilterTest {
  @Test
  void theLastCharactersOfALongChineseTitleStayTogether() {
    assertThat(HeadlineFilter.html("从意见建议到村规民约"))
        .isEqualTo("从意见建议到村<span class=\"end\">规民约</span>");
  }

  @Test
  void aShortTitleAndOneInEnglishAreLeftAsTheyAre() {
    assertThat(HeadlineFilter.html("为什么先用插画")).isEqualTo("为什么先用插画");
    assertThat(HeadlineFilter.html("Spring tea & more")).isEqualTo("Spring tea &amp; more");
    assertThat(HeadlineFilter.html("一个版面与五个名字 ABC")).doesNotContain("<");
  }

  @Test
  void signsOfHtmlAreEscapedOnBothSides() {
    assertThat(HeadlineFilter.html("<b>标题的开头与结尾之间"))
        .isEqualTo("&lt;b&gt;标题的开头与结<span class=\"end\">尾之间</span>");
  }
}
