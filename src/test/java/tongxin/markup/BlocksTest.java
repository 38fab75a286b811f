package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BlocksTest {
  @Test
  void headingsHaveIdsFromTheirWordsEachOnce() {
    assertThat(Markdown.zh("## 一、春 茶\n\n## 一、春 茶\n\n## Tea & *Hills*\n\n## ！\n").html())
        .isEqualTo(
            "<h2 id=\"一-春-茶\">一、春 茶</h2>\n<h2 id=\"一-春-茶-2\">一、春 茶</h2>\n"
                + "<h2 id=\"tea-hills\">Tea &amp; <em>Hills</em></h2>\n<h2 id=\"section\">！</h2>");
  }

  @Test
  void theTitleOfThePageIsItsOnlyFirstHeading() {
    assertThat(Markdown.zh("# 一\n").html()).isEqualTo("<h2 id=\"一\">一</h2>");
  }

  @Test
  void aTableScrollsInARegionNamedInTheLanguageOfItsFile() {
    String table = "|村|户|名|\n|:-|-:|:-:|\n|清溪|12|x|\n";

    assertThat(Markdown.zh(table).html())
        .startsWith(
            "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"表格\"><table>")
        .contains("<th scope=\"col\">村</th>", "<th scope=\"col\" class=\"num\">户</th>")
        .contains("<td>清溪</td>", "<td class=\"num\">12</td>", "<td class=\"center\">x</td>")
        .doesNotContain("align=")
        .endsWith("</table></div>");
    assertThat(Markdown.en(table).html()).contains("aria-label=\"Table\"");
  }

  @Test
  void aBoxOfATaskStandsBeforeALinkAsBeforeWords() {
    String html = Markdown.zh("- [x] [办完](https://example.org/)\n- [ ] **没办**\n- [x]\n").html();

    assertThat(html.split("class=\"task\"", -1)).hasSize(3);
    assertThat(html).containsOnlyOnce("[x]");
  }

  @Test
  void aTableWrittenInHtmlScrollsAsWell() {
    String html =
        Markdown.zh("<table class=\"x\"><tr><td>一</td></tr></table>\n\n|a|\n|-|\n").html();

    assertThat(html).containsOnlyOnce("<table class=\"x\">").contains("</table></div>");
    assertThat(html.split("<div ", -1)).hasSize(3);
    assertThat(html.split("</div>", -1)).hasSize(3);
  }

  @Test
  void aFootnoteLeadsThereAndBackWithWordsForBoth() {
    String zh = Markdown.zh("一[^a]。\n\n[^a]: 注\n").html();

    assertThat(zh)
        .contains("<a class=\"footnote-ref\" href=\"#fn-1\">1</a>")
        .contains("href=\"#fnref-1\" class=\"footnote-backref\" aria-label=\"返回正文\">↩</a>");
    assertThat(Markdown.en("a[^1]\n\n[^1]: b <kbd>c</kbd>\n").html())
        .contains("aria-label=\"Back to text\"", "<kbd>c</kbd>");
  }

  @Test
  void theWordsForScreenReadersSurviveTheCleaningOfHtml() {
    String html = Markdown.zh("<b>一</b>[^a]\n\n|a|\n|-:|\n|1|\n\n[^a]: 注\n").html();

    assertThat(html)
        .contains("role=\"region\" tabindex=\"0\" aria-label=\"表格\"", "aria-label=\"返回正文\"")
        .contains("<td class=\"num\">1</td>", "<b>一</b>");
    assertThat(Markdown.zh("<b>一</b>[^a]\n\n|a|\n|-:|\n|1|\n\n[^a]: 注\n").problems()).isEmpty();
  }

  @Test
  void aPictureAloneIsABlockAndOneInTextIsNot() {
    assertThat(Markdown.zh("![图 *一*](a.jpg \"说明\")\n").html()).isEqualTo("«!image:a.jpg|图 一|说明»");
    assertThat(Markdown.zh("看![图](a.jpg)。\n").html()).isEqualTo("<p>看«image:a.jpg|图|»。</p>");
  }

  @Test
  void listsQuotationsAndCodeAreCommonMark() {
    assertThat(Markdown.zh("- 一\n- 二\n").html()).isEqualTo("<ul>\n<li>一</li>\n<li>二</li>\n</ul>");
    assertThat(Markdown.zh("> 一\n").html()).isEqualTo("<blockquote>\n<p>一</p>\n</blockquote>");
    assertThat(Markdown.zh("```\n<b>&\n```\n").html())
        .isEqualTo("<pre><code>&lt;b&gt;&amp;\n</code></pre>");
    assertThat(Markdown.zh("~~一~~\n").html()).isEqualTo("<p><del>一</del></p>");
  }

  @Test
  void listsKnowTheirFirstNumberAndWhatIsInThem() {
    assertThat(Markdown.zh("3. 一\n4. 二\n   - 三\n").html())
        .isEqualTo("<ol start=\"3\">\n<li>一</li>\n<li>二\n<ul>\n<li>三</li>\n</ul>\n</li>\n</ol>");
    assertThat(Markdown.zh("- 一\n\n  二\n").html())
        .isEqualTo("<ul>\n<li>\n<p>一</p>\n<p>二</p>\n</li>\n</ul>");
  }

  @Test
  void codeIsShownAsItIsWritten() {
    assertThat(Markdown.zh("```java x\n  a\t\"b\"\n```\n").html())
        .isEqualTo("<pre><code class=\"language-java\">  a\t&quot;b&quot;\n</code></pre>");
    assertThat(Markdown.zh("    a\n\n      b\n\n").html())
        .isEqualTo("<pre><code>a\n\n  b\n</code></pre>");
    assertThat(Markdown.zh("`` a `b`  <c> ``\n").html())
        .isEqualTo("<p><code>a `b`  &lt;c&gt;</code></p>");
  }

  @Test
  void entitiesAndBareAddressesBelongToAnExcerpt() {
    String text =
        "AT&amp;T and A&nbsp;B see <https://example.org/x?a&b> or <me@example.org>\n&copy; now.";

    assertThat(Markdown.en(text).body().excerpt())
        .isEqualTo("AT&T and A\u00A0B see https://example.org/x?a&b or me@example.org © now.");
  }

  @Test
  void anEntityCountsInAnIdLikeTheCharacterItself() {
    assertThat(Markdown.en("## R&amp;D results\n").html())
        .isEqualTo("<h2 id=\"r-d-results\">R&amp;D results</h2>");
    assertThat(Markdown.en("## R&D results\n").html()).contains("id=\"r-d-results\"");
    assertThat(Markdown.en("## Caf&eacute;s\n").html()).contains("id=\"cafés\"");
  }

  @Test
  void theAltTextOfAPictureHasItsEntities() {
    assertThat(Markdown.en("![R&amp;D](a.jpg)").html()).isEqualTo("«!image:a.jpg|R&D|»");
  }

  @Test
  void theNumberOfAFootnoteBelongsNeitherToAnIdNorToAnExcerpt() {
    Markdown text = Markdown.zh("## 茶[^a]\n\n春茶[^a]。\n\n[^a]: 注\n");

    assertThat(text.html()).contains("<h2 id=\"茶\">");
    assertThat(text.body().excerpt()).isEqualTo("春茶。");
  }

  @Test
  void aFootnoteThatIsMetTwiceLeadsBackToBothPlaces() {
    assertThat(Markdown.zh("一[^a]二[^a]\n\n[^a]: 注\n").html())
        .contains("<sup id=\"fnref-1\">", "<sup id=\"fnref-1-1\">")
        .contains("href=\"#fnref-1\" class", "href=\"#fnref-1-1\" class");
  }
}
