package tongxin.markup;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;
import tongxin.chinese.Cjk;

/**
 * Makes links of bare addresses of the web (GFM 6.9). An address ends before a Chinese character or
 * mark: no space stands there.
 */
final class BareAddresses implements InlineContentParser {
  /** All marks of ASCII that may stand in an address, without those that end one in a text. */
  private static final String MARKS = "-._~:/?#@!$&'()*+,;=%^|{}`";

  private static final Pattern PART = Pattern.compile("(?:[^\\p{Punct}]|[-_])+");

  private static final Pattern ENTITY = Pattern.compile("&[A-Za-z0-9]+;$");

  @Override
  public @Nullable ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    if (isLetterOrDigit(scanner.peekPreviousCodePoint())) {
      return ParsedInline.none();
    }
    Position start = scanner.position();
    String scheme = scheme(scanner);
    if (scheme == null) {
      return ParsedInline.none();
    }
    String address = withoutEnd(address(scanner));
    boolean www = scheme.endsWith(".");
    String host = (www ? scheme : "") + address.substring(0, indexOf(address, '/', '?', '#', ':'));
    if (!isDomain(host)) {
      return ParsedInline.none();
    }
    scanner.setPosition(start);
    for (int i = 0; i < scheme.length() + address.length(); i++) {
      scanner.next();
    }
    Link link = new Link((www ? "http://" : "") + scheme + address, null);
    link.appendChild(new Text(scheme + address));
    return ParsedInline.of(link, scanner.position());
  }

  /** GFM: parts with periods between them, and no underscore in the last two. */
  private static boolean isDomain(String host) {
    String[] parts = host.split("\\.", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean last = i >= parts.length - 2;
      if (!PART.matcher(parts[i]).matches() || (last && parts[i].indexOf('_') >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static int indexOf(String text, char... ends) {
    int first = text.length();
    for (char end : ends) {
      int at = text.indexOf(end);
      first = at < 0 ? first : Math.min(first, at);
    }
    return first;
  }

  /** What the address begins with, as it is written; null where it is none. */
  private static @Nullable String scheme(Scanner scanner) {
    StringBuilder scheme = new StringBuilder();
    while (scheme.length() < 8 && scanner.peek() < 128 && scanner.hasNext()) {
      scheme.append(scanner.peek());
      scanner.next();
      String lower = scheme.toString().toLowerCase(Locale.ROOT);
      if (lower.equals("http://") || lower.equals("https://") || lower.equals("www.")) {
        return scheme.toString();
      }
      if (!"https://".startsWith(lower)
          && !"http://".startsWith(lower)
          && !"www.".startsWith(lower)) {
        return null;
      }
    }
    return null;
  }

  private static String address(Scanner scanner) {
    StringBuilder address = new StringBuilder();
    while (scanner.hasNext() && isOfAddress(scanner.peekCodePoint())) {
      int length = Character.charCount(scanner.peekCodePoint());
      for (int i = 0; i < length; i++) {
        address.append(scanner.peek());
        scanner.next();
      }
    }
    return address.toString();
  }

  private static boolean isOfAddress(int c) {
    if (c < 128) {
      return isLetterOrDigit(c) || MARKS.indexOf(c) >= 0;
    }
    return !Cjk.isWide(c) && !Cjk.isShared(c) && !Character.isSpaceChar(c) && !isMark(c);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.UNASSIGNED,
          Character.CONTROL ->
          true;
      default -> false;
    };
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Without the marks that belong to the sentence, brackets too many, and an entity. */
  private static String withoutEnd(String written) {
    String address = written;
    while (true) {
      int last = address.length() - 1;
      if (last < 0) {
        return address;
      }
      char c = address.charAt(last);
      if ("?!.,:*_~'`|{}".indexOf(c) >= 0
          || (c == ')' && count(address, ')') > count(address, '('))) {
        address = address.substring(0, last);
      } else if (c == ';') {
        String shorter = ENTITY.matcher(address).replaceFirst("");
        address = shorter.length() < address.length() ? shorter : address.substring(0, last);
      } else {
        return address;
      }
    }
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }

  /** Makes one parser for each text. */
  static final class Factory implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('h', 'H', 'w', 'W');
    }

    @Override
    public InlineContentParser create() {
      return new BareAddresses();
    }
  }
}
