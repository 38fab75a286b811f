package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

final class LinksTest {
  @ParameterizedTest
  @CsvSource({
    "[a](article:tea), «article:tea»a«/»",
    "[a](village:qingxi#map), «village:qingxi#map»a«/»",
    "[](gallery:hills), «gallery?:hills»«/»",
    "<topic:green>, «topic:green»topic:green«/»",
    "[a](map.pdf), «file:map.pdf»a«/»",
    "[a](春 茶.pdf), «file:春 茶.pdf»a«/»",
    "[a](春%20茶.pdf), «file:春%20茶.pdf»a«/»",
    "[a](春（一）.pdf), «file:春（一）.pdf»a«/»",
    "![图](春 山.jpg \"说明\"), «image:春 山.jpg|图|说明»",
    "[a](b.pdf \"说 明\"), «file:b.pdf»a«/»",
    "[a](/files/map.pdf), «file:/files/map.pdf»a«/»",
    "[a](../b/map.pdf#page=2), «file:../b/map.pdf#page=2»a«/»",
    "[![b](c.jpg)](page:about), «page:about»«image:c.jpg|b|»«/»",
    "[*a*](tag:tea), «tag:tea»<em>a</em>«/»"
  })
  void linksToContentAndFilesAreLookedUpLater(String markdown, String html) {
    Markdown parsed = Markdown.zh("x " + markdown);

    assertThat(parsed.html()).isEqualTo("<p>x " + html + "</p>");
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void aReferenceIsALinkLikeAnyOther() {
    assertThat(Markdown.zh("[a][b] [b] [c]\n\n[b]: article:tea 'T'\n").html())
        .isEqualTo("<p>«article:tea»a«/» «article:tea»b«/» [c]</p>");
  }

  @Test
  void aPlaceInTheTextMustBeThere() {
    Markdown parsed = Markdown.zh("[甲](#图), [乙](#%E5%9B%BE), [丙](#表)\n\n## 图\n");

    assertThat(parsed.html()).startsWith("<p><a href=\"#图\">甲</a>");
    assertThat(parsed.problems())
        .extracting(Problem::code, p -> p.location().column(), p -> p.arguments().get(0))
        .containsExactly(tuple(ProblemCode.FRAGMENT_UNKNOWN, 27, "#表"));
    assertThat(Markdown.zh("[顶](#) [顶](#Top)").problems()).isEmpty();
    assertThat(Markdown.zh("{{< gallery >}}\n\n[图](#album1-photo-2)").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[a](https://example.org/?a=1&b=2), <a href=\"https://example.org/?a=1&amp;b=2\">a</a>",
    "[a](HTTP://example.org/), <a href=\"HTTP://example.org/\">a</a>",
    "[a](mailto:a@example.org), <a href=\"mailto:a@example.org\">a</a>",
    "[a](tel:0719), <a href=\"tel:0719\">a</a>",
    "<https://example.org/>, <a href=\"https://example.org/\">https://example.org/</a>",
    "<a@example.org>, <a href=\"mailto:a@example.org\">a@example.org</a>",
    "[a](https://e.org/ \"b\"), <a href=\"https://e.org/\" title=\"b\">a</a>"
  })
  void linksOutOfTheSiteStandAsTheyAre(String markdown, String html) {
    Markdown parsed = Markdown.zh("x " + markdown);

    assertThat(parsed.html()).isEqualTo("<p>x " + html + "</p>");
    assertThat(parsed.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](javascript:alert%281%29)",
        "[a](JavaScript:x)",
        "[a](data:text/html,x)",
        "[a](vbscript:x)",
        "[a](file:///c:/a)",
        "[a](ftp://example.org)",
        "[a](articel:tea)",
        "[a][b]\n\n[b]: javascript:x",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "<a href=\"javascript:x\">a</a>",
        "<a href=\"JAVASCRIPT&#58;x\">a</a>"
      })
  void anyOtherSchemeIsAProblemAndNoLink(String markdown) {
    Markdown parsed = Markdown.zh(markdown);

    assertThat(parsed.html()).doesNotContain("href", "«");
    assertThat(parsed.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LINK_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a](java&#10;script:x)", "<a href=\"java&#9;script:x\">a</a>"})
  void aSchemeInDisguiseIsLookedUpAsAFileAndNeverWritten(String markdown) {
    assertThat(Markdown.zh(markdown).html()).contains("«file:java").doesNotContain("href");
  }

  @Test
  void aLinkToNothingIsAProblem() {
    assertThat(Markdown.zh("[a]()").problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LINK_UNKNOWN);
  }

  @Test
  void theMisspeltSchemeIsPutRightInTheSuggestion() {
    assertThat(Markdown.zh("[a](articel:tea)").problems())
        .extracting(Problem::suggestion)
        .containsExactly("article:tea");
  }

  @ParameterizedTest
  @CsvSource({
    "village：qingxi, village:qingxi",
    "http：//example.org/a, http://example.org/a",
    "www.example.com/a, https://www.example.com/a",
    "news.example.com.cn, https://news.example.com.cn",
    "a.b@example.cn, mailto:a.b@example.cn",
    "htps://example.org/, https://example.org/",
    "file:///C:/a.pdf,"
  })
  void anAddressThatIsNotCompleteIsNotCalledAFile(String url, @Nullable String meant) {
    assertThat(Markdown.zh("[a](" + url + ")").problems())
        .extracting(Problem::code, Problem::suggestion)
        .containsExactly(tuple(ProblemCode.LINK_UNKNOWN, meant));
  }

  @Test
  void placesAreCountedInCodePoints() {
    assertThat(Markdown.zh("同心\n\n茶😀[a](x:y)\n").problems())
        .extracting(Problem::code, p -> p.location().line(), p -> p.location().column())
        .containsExactly(tuple(ProblemCode.LINK_UNKNOWN, 3, 3));
  }

  @Test
  void anAddressIsWrittenSoThatABrowserReadsItBack() {
    assertThat(Markdown.zh("[一](https://a.cn/?x=&amp;copy;&y=1 \"甲 \\\"乙\\\"\")\n").html())
        .isEqualTo(
            "<p><a href=\"https://a.cn/?x=&amp;copy;&amp;y=1\" title=\"甲 &quot;乙&quot;\">一</a></p>");
    assertThat(Markdown.zh("<a@b.cn>\n").html())
        .isEqualTo("<p><a href=\"mailto:a@b.cn\">a@b.cn</a></p>");
  }
}
