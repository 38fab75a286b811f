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
      Pattern.compile("&#(?:[xX]0*[fF][dD][dD][01]|0*6497[67])(?![0-9a-fA-F]);?");

  private final List<Segment> gaps = new ArrayList<>();

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
