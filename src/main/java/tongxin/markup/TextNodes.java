package tongxin.markup;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** What a text of the tree says, without Flexmark's slow ways where they are not needed. */
final class TextNodes {
  private TextNodes() {}

  /** The text of a node where it has no escapes, entities or line ends; null where it has. */
  static @Nullable String plain(Node node) {
    String written = written(node.getChars());
    char[] chars = written.toCharArray();
    for (char c : chars) {
      if (c == '&' || c == '\\' || c == '<' || c == '>' || c == '"' || c == '\r' || c == '\n') {
        return null;
      }
    }
    return written;
  }

  /** The text of a node with its escapes and entities resolved. */
  static String unescaped(Node node) {
    String plain = plain(node);
    return plain == null ? node.getChars().unescape() : plain;
  }

  /** Flexmark puts a text together character by character; most are one piece of the source. */
  private static String written(BasedSequence chars) {
    int start = chars.getStartOffset();
    int end = chars.getEndOffset();
    return chars.getBase() instanceof String source && end - start == chars.length()
        ? source.substring(start, end)
        : chars.toString();
  }

  /**
   * The words as an id in lower case: each run of what is no letter and no number is one hyphen.
   */
  static String id(String words) {
    StringBuilder id = new StringBuilder(words.length());
    boolean placeholder = false;
    for (int c : words.codePoints().toArray()) {
      if (isLetterOrNumber(c)) {
        id.append(placeholder && !id.isEmpty() ? "-" : "").appendCodePoint(c);
        placeholder = false;
      } else {
        placeholder = true;
      }
    }
    return id.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(c);
    };
  }
}
