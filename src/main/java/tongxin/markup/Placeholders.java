package tongxin.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.content.model.Segment;

/**
 * The placeholders met while one body is rendered. Each stands in the HTML as a number between two
 * Unicode noncharacters, which no text may contain, until the HTML is cut there.
 */
final class Placeholders {
  private static final char START = '\uFDD0';
  private static final char END = '\uFDD1';
  private static final char LAST = '\uFDEF';
  private static final Pattern NONCHARACTERS = Pattern.compile("[\0" + START + "-" + LAST + "]");

  private static final Pattern REFERENCE =
      Pattern.compile("&#(?:[xX]0*([0-9a-fA-F]+)|0*([0-9]+));?");

  private static final Pattern MARK = Pattern.compile(START + "(\\d{1,9})" + END);

  private final List<Segment> placeholders = new ArrayList<>();

  /**
   * Takes out of a text what would be mistaken for a mark, and references to what no page may
   * contain.
   */
  static String cleaned(String text) {
    String plain = withoutNoncharacters(text);
    return plain.contains("&#")
        ? REFERENCE
            .matcher(plain)
            .replaceAll(m -> Matcher.quoteReplacement(isAllowed(m) ? m.group() : "\uFFFD"))
        : plain;
  }

  private static boolean isAllowed(MatchResult reference) {
    String hexadecimal = reference.group(1);
    String digits = hexadecimal != null ? hexadecimal : reference.group(2);
    // No character has a longer number than U+10FFFF, 1114111.
    if (digits.length() > 7) {
      // To Markdown such a reference is text, to HTML the replacement character.
      return true;
    }
    int c = Integer.parseInt(digits, hexadecimal != null ? 16 : 10);
    boolean mark = c >= START && c <= LAST;
    return Character.isValidCodePoint(c)
        && !mark
        && (c >= ' ' ? c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF) : isSpace(c));
  }

  private static boolean isSpace(int c) {
    return c == '\t' || c == '\n' || c == '\r';
  }

  private static String withoutNoncharacters(String text) {
    return hasNoncharacter(text) ? NONCHARACTERS.matcher(text).replaceAll("\uFFFD") : text;
  }

  private static boolean hasNoncharacter(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (c == 0 || (c >= START && c <= LAST)) {
        return true;
      }
    }
    return false;
  }

  /** Notes a placeholder and gives the mark that stands for it. */
  String mark(Segment placeholder) {
    placeholders.add(placeholder);
    return START + String.valueOf(placeholders.size() - 1) + END;
  }

  List<Segment.Shortcode> shortcodes() {
    return placeholders.stream()
        .filter(Segment.Shortcode.class::isInstance)
        .map(Segment.Shortcode.class::cast)
        .toList();
  }

  /** Cuts the HTML at its marks; what only looks like a part of one is no text either. */
  List<Segment> cut(String html) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    Matcher mark = MARK.matcher(html);
    for (int start = html.indexOf(START); start >= 0; start = html.indexOf(START, start + 1)) {
      if (mark.region(start, html.length()).lookingAt()) {
        int placeholder = Integer.parseInt(mark.group(1));
        if (placeholder < placeholders.size()) {
          addHtml(html.substring(from, start), segments);
          segments.add(placeholders.get(placeholder));
          from = mark.end();
        }
      }
    }
    addHtml(html.substring(from), segments);
    return segments;
  }

  private static void addHtml(String html, List<Segment> segments) {
    if (!html.isEmpty()) {
      boolean stray = html.indexOf(START) >= 0 || html.indexOf(END) >= 0;
      segments.add(new Segment.HtmlText(stray ? withoutNoncharacters(html) : html));
    }
  }
}
