package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

final class RawHtmlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "一<script src=x></script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<p onclick=\"x()\">一</p>",
        "<img src=a.jpg onerror=x()>",
        "<iframe src=https://example.org></iframe>",
        "<style>p{}</style>",
        "<p style=\"color:red\">一</p>",
        "<form action=x><input name=a><button>一</button></form>",
        "<object data=x></object><embed src=x>",
        "<svg><script>x</script></svg>",
        "<svg onload=x()>",
        "<math><mtext><table><mglyph><style><img src=x onerror=x()>",
        "<noscript><p title=\"</noscript><img src=x onerror=x()>\">",
        "<link rel=stylesheet href=x>",
        "<meta http-equiv=refresh content=0>",
        "<base href=https://example.org>",
        "<template><script>x</script></template>",
        "<textarea><script>x</script></textarea>",
        "<?php echo 1 ?>",
        "<video src=x onerror=x()></video>",
        "<font color=red>一</font>"
      })
  void whatCouldRunLoadOrStyleGoesAndIsReported(String html) {
    Markdown parsed = Markdown.zh("前。\n\n" + html + "\n\n后。\n");

    for (Element element : Jsoup.parseBodyFragment(parsed.html()).body().getAllElements()) {
      assertThat(element.normalName()).isIn("body", "p", "b", "table", "tbody", "div");
      assertThat(element.attributes())
          .extracting(Attribute::getKey)
          .isSubsetOf("title", "class", "role", "tabindex", "aria-label");
    }
    assertThat(parsed.html()).contains("前。", "后。").doesNotContain("<p><p");
    assertThat(parsed.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.HTML_REMOVED);
    assertThat(parsed.problems().get(0).location().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b/onmouseover=x()>一</b>", "< script>x</script>", "<body onload=x()>一"})
  void whatIsNoElementIsShownAsTextOrDropped(String html) {
    assertThat(Jsoup.parseBodyFragment(Markdown.zh(html).html()).select("[onload], script, b"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>一</b><sub>二</sub><mark>三</mark><kbd>四</kbd>",
        "<details><summary>一</summary>二</details>",
        "<ruby>同<rt>tóng</rt></ruby>",
        "<table><tr><td colspan=\"2\">一</td></tr></table>",
        "<p class=\"a\" lang=\"en\" dir=\"ltr\">x</p>",
        "<figure><figcaption>一</figcaption></figure>",
        "<br><hr><wbr>",
        "<time datetime=\"2026-03-05\">三月五日</time>",
        "<ol start=\"3\"><li>一</li></ol>"
      })
  void elementsOfTextStay(String html) {
    Markdown parsed = Markdown.zh(html);

    assertThat(parsed.problems()).isEmpty();
    for (var element : Jsoup.parseBodyFragment(html).body().select("*:not(body)")) {
      assertThat(parsed.html()).contains("<" + element.normalName());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>", "<style>", "<textarea>", "<iframe src=x>", "<title>", "<svg>"})
  void anElementLeftOpenDoesNotSwallowTheRestOfTheArticle(String tag) {
    assertThat(Markdown.zh("一" + tag + "二\n\n三\n").html()).contains("一", "二", "三");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<iframe src=x>", "<title>", "<svg>", "<noscript>"})
  void aBlockLeftOpenDoesNotSwallowTheNextParagraph(String tag) {
    assertThat(Markdown.zh(tag + "\n\n三\n").html()).endsWith("<p>三</p>");
  }

  @Test
  void aCommentNeverReachesTheReader() {
    Markdown parsed = Markdown.zh("一<!-- 内部 -->二\n\n<!-- 内部意见 -->\n\n三\n");

    assertThat(parsed.html()).doesNotContain("内部", "<!--").contains("一", "二", "三");
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void aCommentThatIsNeverClosedIsAnErrorSinceItHidesTheRest() {
    Markdown parsed = Markdown.zh("一\n\n<!-- 内部\n\n三\n");

    assertThat(parsed.html()).isEqualTo("<p>一</p>");
    assertThat(parsed.problems())
        .extracting(Problem::code, p -> p.location().toString(), p -> p.arguments().get(0))
        .containsExactly(
            tuple(ProblemCode.COMMENT_INVALID, "content/articles/a.zh.md:3:1", "hides"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一 <!-- 不要发",
        "一 <！-- 记者电话 -->",
        "一 <!—— 记者电话 ——>",
        "一 ＜!-- 记者电话 --＞",
        "- 一 <! -- 不要发 -->",
        "| 一 <!-- 不要发 |\n|--|\n| 二 |"
      })
  void aNoteThatReadersWouldSeeIsAnError(String markdown) {
    assertThat(Markdown.zh(markdown + "\n").problems())
        .extracting(Problem::code, p -> p.arguments().get(0))
        .containsExactly(tuple(ProblemCode.COMMENT_INVALID, "shown"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`<!-- a`",
        "```\n<!-- a\n```",
        "    <！-- a -->",
        "一 \\<!-- a",
        "<!-- 一 <！-- 二 -->",
        "一 <!-- 二\n三 --> 四",
        "<div>\n<!-- 一 -->\n</div>",
        "<!-- 一\n\n二 -->",
        "好吃<！真的"
      })
  void aCommentThatIsClosedAndOneInCodeAreNoProblem(String markdown) {
    assertThat(Markdown.zh(markdown + "\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'<a href=\"article:tea\">茶</a>', «article:tea»茶«/»",
    "'<a href=\"https://example.org/\">x</a>', '<a href=\"https://example.org/\">x</a>'",
    "'<img src=\"a.jpg\" alt=\"图\">', «image:a.jpg|图|»"
  })
  void linksAndPicturesAreLookedUpLikeThoseOfMarkdown(String html, String expected) {
    assertThat(Markdown.zh("x " + html).html()).isEqualTo("<p>x " + expected + "</p>");
  }

  @Test
  void whatIsLeftOpenIsClosed() {
    String html = Markdown.zh("<div><b>一\n\n二\n").html();

    assertThat(Jsoup.parseBodyFragment(html).body().html()).isNotEmpty();
    assertThat(html).contains("</b>").endsWith("</div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&#xFDD0;5&#xFDD1;",
        "&#64976;0&#64977;",
        "<div>&#64976a</div>",
        "<div>&#64976f0&#64977b &#64977a&#64976e</div>",
        "&#x00fdd0;0&#xfdd1 ",
        "\uFDD00\uFDD1",
        "<b title=\"&#xFDD0;0&#xFDD1;\">&#xFDD0;0&#xFDD1;</b>",
        "`\uFDD00\uFDD1` \u0000"
      })
  void nobodyCanForgeTheMarkOfAGap(String text) {
    Markdown parsed = Markdown.zh("[a](article:tea) " + text);

    assertThat(parsed.html()).containsOnlyOnce("«article:tea»").containsOnlyOnce("«/»");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#64976a", "&#64976f0&#64977b", "&#64977a&#64976e", "&#xFDD0g0&#xFDD1g"})
  void aReferenceEndsWhereItsDigitsEnd(String text) {
    Markdown parsed = Markdown.zh("[a](article:tea)\n\n<div>" + text + "</div>\n");

    assertThat(parsed.html()).containsOnlyOnce("«article:tea»").containsOnlyOnce("«/»");
    assertThat(parsed.html()).contains("\uFFFD").doesNotContainPattern("[\uFDD0-\uFDEF]");
  }

  @Test
  void spacesAtTheBeginningOfALineOfHtmlStay() {
    String pre = "<pre>谷雨\n  采茶\n    制茶\n</pre>";

    assertThat(Markdown.zh(pre + "\n").html()).isEqualTo(pre);
  }
}
