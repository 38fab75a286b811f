package tongxin.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
      Pattern.compile("&#(?:[xX]0*[fF][dD][dD][01](?![0-9a-fA-F])|0*6497[67](?![0-9]));?");

  private static final Pattern MARK = Pattern.compile(START + "(\\d{1,9})" + END);

  private final List<Segment> gaps = new ArrayList<>();

  /** Takes out of a text what would be mistaken for a mark. */
  static String cleaned(String text) {
    String plain = withoutNoncharacters(text);
    return plain.contains("&#") ? REFERENCES.matcher(plain).replaceAll("\uFFFD") : plain;
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

  /** Notes a gap and gives the mark that stands for it. */
  String mark(Segment gap) {
    gaps.add(gap);
    return START + String.valueOf(gaps.size() - 1) + END;
  }

  /** Cuts the HTML at its marks; what only looks like a part of one is no text either. */
  List<Segment> cut(String html) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (Matcher mark = MARK.matcher(html); mark.find(); ) {
      int gap = Integer.parseInt(mark.group(1));
      if (gap < gaps.size()) {
        addHtml(html.substring(from, mark.start()), segments);
        segments.add(gaps.get(gap));
        from = mark.end();
      }
    }
    addHtml(html.substring(from), segments);
    return segments;
  }

  private static void addHtml(String html, List<Segment> segments) {
    if (!html.isEmpty()) {
      segments.add(new Segment.Html(withoutNoncharacters(html)));
    }
  }
}
