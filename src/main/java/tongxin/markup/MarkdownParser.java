package tongxin.markup;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import tongxin.content.Body;
import tongxin.content.BodyParser;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/**
 * Parses Markdown bodies: CommonMark 0.28 with tables, footnotes and strikethrough, shortcodes,
 * content links, and Chinese line breaks and emphasis. Safe for use by several threads.
 */
public final class MarkdownParser implements BodyParser {
  /** In characters: as much as a thick book. */
  private static final int LIMIT = 1 << 20;

  private static final String BACK_LINK = "class=\"footnote-backref\"";

  private final Dialect plain = Dialect.of(List.of());
  private final Dialect full =
      Dialect.of(
          List.of(
              TablesExtension.create(),
              FootnoteExtension.create(),
              StrikethroughExtension.create()));

  @Override
  public Body parse(String path, String markdown, int firstLine, Problems problems) {
    String text = Gaps.cleaned(markdown);
    Parse parse = new Parse(path, text, firstLine, problems);
    if (text.length() > LIMIT) {
      problems.add(
          ProblemCode.FILE_TOO_LARGE,
          parse.start(),
          String.valueOf(1 + (text.length() >> 20)),
          "1");
      return Body.EMPTY;
    }
    int excess = MarkupLimits.firstExcess(text);
    if (excess >= 0) {
      problems.add(ProblemCode.MARKDOWN_TOO_DEEP, parse.location(excess));
      return Body.EMPTY;
    }
    try {
      return body(text, parse);
    } catch (StackOverflowError e) {
      // Nested in a way that the limits do not foresee: still a fault of the text.
      problems.add(ProblemCode.MARKDOWN_TOO_DEEP, parse.start());
      return Body.EMPTY;
    }
  }

  private Body body(String text, Parse parse) {
    Dialect dialect = Dialect.isPlain(text) ? plain : full;
    Document document = dialect.parser().parse(text);
    document.set(Parse.KEY, parse);
    String html =
        parse
            .gaps()
            .withTexts(dialect.renderer().render(document))
            .replace(BACK_LINK, BACK_LINK + " aria-label=\"" + parse.words().back() + "\"");
    List<Node> raw = RawHtml.in(document);
    String safe = raw.isEmpty() ? html : Sanitizer.clean(html, raw, parse);
    parse.checkFragments(safe);
    return new Body(parse.gaps().cut(safe.strip()), PlainText.excerpt(document));
  }
}
