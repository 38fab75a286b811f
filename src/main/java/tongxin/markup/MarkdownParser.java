package tongxin.markup;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import tongxin.content.Body;
import tongxin.content.BodyParser;
import tongxin.content.Segment;
import tongxin.problem.Problems;

/**
 * Parses Markdown bodies: CommonMark 0.28 with tables, footnotes and strikethrough, shortcodes,
 * content links, and Chinese line breaks and emphasis. Safe for use by several threads.
 */
public final class MarkdownParser implements BodyParser {
  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  FootnoteExtension.create(),
                  StrikethroughExtension.create()))
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩")
          .set(HtmlRenderer.SOFT_BREAK, "\n")
          .toImmutable();

  private final Parser parser =
      Parser.builder(OPTIONS)
          .customDelimiterProcessor(new CjkEmphasis())
          .customInlineParserExtensionFactory(new ShortcodeParser.Factory())
          .build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder(OPTIONS).nodeRendererFactory(options -> new BodyNodes()).build();

  @Override
  public Body parse(String path, String markdown, int firstLine, Problems problems) {
    String text = Gaps.cleaned(markdown);
    Parse parse = new Parse(path, text, firstLine, problems);
    Document document = parser.parse(text);
    document.set(Parse.KEY, parse);
    String html = renderer.render(document);
    String safe = hasRawHtml(document) ? Sanitizer.clean(html, parse) : html;
    List<Segment> segments = parse.gaps().cut(scrollable(safe).strip());
    return new Body(segments, PlainText.excerpt(document));
  }

  /** A wide table scrolls by itself, also by keyboard, and never widens a phone's page. */
  private static String scrollable(String html) {
    return html.contains("<table>")
        ? html.replace("<table>", "<div class=\"table-scroll\" tabindex=\"0\">\n<table>")
            .replace("</table>", "</table>\n</div>")
        : html;
  }

  private static boolean hasRawHtml(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlInline || child instanceof HtmlBlock || hasRawHtml(child)) {
        return true;
      }
    }
    return false;
  }
}
