package tongxin.markup;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** A place {@code [^name]} at which a text refers to a note, in the syntax tree. */
final class FootnoteCitation extends CustomNode {
  private final FootnoteParser.Note note;

  FootnoteCitation(FootnoteParser.Note note) {
    this.note = note;
  }

  FootnoteParser.Note note() {
    return note;
  }

  /** Finds the citations of notes that are written somewhere in the text. */
  static final class Processor implements LinkProcessor {
    @Override
    public @Nullable LinkResult process(
        LinkInfo link, Scanner scanner, InlineParserContext context) {
      String text = link.text();
      if (link.destination() != null || text == null || !text.startsWith("^")) {
        return LinkResult.none();
      }
      FootnoteParser.Note note =
          context.getDefinition(FootnoteParser.Note.class, CjkEmphasis.unmarked(text.substring(1)));
      return note == null
          ? LinkResult.none()
          : LinkResult.replaceWith(new FootnoteCitation(note), link.afterTextBracket());
    }
  }
}
