package tongxin.markup;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import tongxin.content.model.Body;
import tongxin.content.reading.BodyParser;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/**
 * Parses Markdown bodies: CommonMark 0.31.2 with tables, footnotes and strikethrough, shortcodes,
 * content links, and Chinese line breaks and emphasis. Safe for use by several threads.
 */
public final class MarkdownParser implements BodyParser {
  /** In characters: as much as a thick book. */
  private static final int LIMIT = 1 << 20;

  private final Dialect dialect = new Dialect();

  @Override
  public Body parse(String path, String markdown, int firstLine, Problems problems) {
    String text = CjkEmphasis.marked(Placeholders.cleaned(markdown));
    ParseState parse = new ParseState(path, text, firstLine, problems);
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
    } catch (StackOverflowError | IllegalArgumentException e) {
      // Nested in a way that the limits do not foresee, or a table with too many cells.
      problems.add(ProblemCode.MARKDOWN_TOO_DEEP, parse.start());
      return Body.EMPTY;
    }
  }

  private Body body(String text, ParseState parse) {
    Node document = dialect.parse(text);
    String html = BodyWriter.write(document, parse);
    List<Node> raw = RawHtml.in(document);
    String safe = raw.isEmpty() ? html : Sanitizer.clean(html, raw, parse);
    Body body =
        new Body(
            parse.placeholders().cut(safe.strip()),
            PlainText.excerpt(document),
            TextRuns.of(document, parse));
    parse.checkFragments(body);
    OpenComments.report(document, text, parse);
    SyntaxTree.all(document, Paragraph.class)
        .forEach(paragraph -> JoinedLineFinder.report(paragraph, parse));
    return body;
  }
}
