package tongxin.markup;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Takes {@code [map](our map.pdf)} for a link: file names have spaces, and nobody thinks of {@code
 * %20} or angle brackets.
 */
final class SpacedAddresses implements LinkProcessor {
  @Override
  public @Nullable LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    boolean picture = link.marker() != null && link.marker().getLiteral().equals("!");
    if (link.destination() != null || (link.marker() != null && !picture)) {
      return LinkResult.none();
    }
    scanner.setPosition(link.afterTextBracket());
    if (!scanner.next('(')) {
      return LinkResult.none();
    }
    String destination = destination(scanner);
    String title = destination == null ? null : title(scanner);
    if (destination == null || title == null || !destination.contains(" ") || !scanner.next(')')) {
      return LinkResult.none();
    }
    destination = Parser.unescapeEntities(destination, false);
    String shownTitle = title.isEmpty() ? null : Parser.unescapeEntities(title, false);
    Position end = scanner.position();
    return picture
        ? LinkResult.wrapTextIn(new Image(destination, shownTitle), end).includeMarker()
        : LinkResult.wrapTextIn(new Link(destination, shownTitle), end);
  }

  /** What stands before the title or the closing bracket, on one line; null where it is none. */
  private static @Nullable String destination(Scanner scanner) {
    StringBuilder found = new StringBuilder();
    int depth = 0;
    while (true) {
      char c = scanner.peek();
      boolean quoted = c == '"' && found.length() > 0 && found.charAt(found.length() - 1) == ' ';
      if (quoted || (c == ')' && depth == 0)) {
        return found.toString().strip();
      }
      if (c == Scanner.END || c == '\n' || c == '<' || c == '>' || c == '"' || c == '\\') {
        return null;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      found.append(c);
      scanner.next();
    }
  }

  /** The words in quotation marks; empty where there are none, null where they are not closed. */
  private static @Nullable String title(Scanner scanner) {
    StringBuilder title = new StringBuilder();
    if (!scanner.next('"')) {
      return "";
    }
    while (!scanner.next('"')) {
      char c = scanner.peek();
      if (c == Scanner.END || c == '\n') {
        return null;
      }
      title.append(c);
      scanner.next();
    }
    scanner.whitespace();
    return title.toString();
  }
}
