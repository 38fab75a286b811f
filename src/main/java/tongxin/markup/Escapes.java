package tongxin.markup;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Lets a backslash escape the signs of a Chinese keyboard too: they are no markup, but are reported
 * where they look like it, and so there must be a way to say that they are meant.
 */
final class Escapes implements InlineContentParser {
  private static final String WIDE = "＊～［］【】（）！＃｜＞｛｝＾：·｀－—";

  private Escapes() {}

  /** True for a sign that a backslash takes its meaning from (CommonMark 2.4). */
  static boolean isMark(char c) {
    boolean ascii = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    return ascii || WIDE.indexOf(c) >= 0;
  }

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    char c = scanner.peek();
    if (WIDE.indexOf(c) < 0) {
      return ParsedInline.none();
    }
    scanner.next();
    return ParsedInline.of(new Text(String.valueOf(c)), scanner.position());
  }

  /** Makes one parser for each text. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('\\');
    }

    @Override
    public InlineContentParser create() {
      return new Escapes();
    }
  }
}
