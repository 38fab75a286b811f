package tongxin.markup;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Keeps the asterisks of a masked number, as in 138****5678: two of them would be bold type. */
final class MaskedNumbers implements InlineContentParser {
  private static final int SHORTEST = 3;

  private MaskedNumbers() {}

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (!isDigit(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    int count = scanner.matchMultiple('*');
    return count < SHORTEST || !isDigit(scanner.peek())
        ? ParsedInline.none()
        : ParsedInline.of(new Text("*".repeat(count)), scanner.position());
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Makes one parser for each text. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('*');
    }

    @Override
    public InlineContentParser create() {
      return new MaskedNumbers();
    }
  }
}
