package tongxin.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tongxin.content.Segment;

/**
 * The gaps met while one body is rendered. Each stands in the HTML as a number between two Unicode
 * noncharacters, which no text may contain, until the HTML is cut there.
 */
final class Gaps {
  private static final char START = '\uFDD0';
  private static final char END = '\uFDD1';
  private static final char LAST = '\uFDEF';
  private static final Pattern NONCHARACTERS = Pattern.compile("[\0" + START + "-" + LAST + "]");

  /** The marks as numeric references, with which HTML would write them. */
  private static final Pattern REFERENCES =
      Pattern.compile("&#(?:[xX]0*[fF][dD][dD][012]|0*6497[678])(?![0-9a-fA-F]);?");

  /** Stands for a text, together with the character behind it, which numbers the texts. */
  private static final char TEXT = '\uFDD2';

  private static final char FIRST = '\u4E00';
  private static final int MOST_TEXTS = 20_000;
  private static final int WORTH_IT = 16;

  private final List<Segment> gaps = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** Takes out of a text what would be mistaken for a mark. */
  static String cleaned(String text) {
    String plain = hasNoncharacter(text) ? NONCHARACTERS.matcher(text).replaceAll("\uFFFD") : text;
    return plain.contains("&#") ? REFERENCES.matcher(plain).replaceAll("\uFFFD") : plain;
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

  /** Notes a gap and gives the mark that stands for it. */
  String mark(Segment gap) {
    gaps.add(gap);
    return START + String.valueOf(gaps.size() - 1) + END;
  }

  /**
   * What to write for a text that is written as it is: Flexmark's writer looks at each character
   * several times, so a longer text goes past it.
   */
  String shortened(String text) {
    boolean bare = text.length() < WORTH_IT || text.startsWith(" ") || text.endsWith(" ");
    if (bare || texts.size() == MOST_TEXTS) {
      return text;
    }
    texts.add(text);
    return new String(new char[] {TEXT, (char) (FIRST + texts.size() - 1)});
  }

  /** The HTML with its texts in their places. */
  String withTexts(String html) {
    if (texts.isEmpty()) {
      return html;
    }
    StringBuilder whole = new StringBuilder(html.length() * 4);
    int from = 0;
    for (int at = html.indexOf(TEXT); at >= 0; at = html.indexOf(TEXT, from)) {
      whole.append(html, from, at).append(texts.get(html.charAt(at + 1) - FIRST));
      from = at + 2;
    }
    return whole.append(html, from, html.length()).toString();
  }

  /** Cuts the HTML at its marks. */
  List<Segment> cut(String html) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int start = html.indexOf(START); start >= 0; start = html.indexOf(START, from)) {
      if (start > from) {
        segments.add(new Segment.Html(html.substring(from, start)));
      }
      int end = html.indexOf(END, start);
      segments.add(gaps.get(Integer.parseInt(html.substring(start + 1, end))));
      from = end + 1;
    }
    if (from < html.length()) {
      segments.add(new Segment.Html(html.substring(from)));
    }
    return segments;
  }
}
