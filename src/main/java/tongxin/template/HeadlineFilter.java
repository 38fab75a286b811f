package tongxin.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.jspecify.annotations.Nullable;
import org.unbescape.html.HtmlEscape;

/**
 * {@code title | headline}: a title whose last Chinese characters stay together, so that no line
 * holds a single one. Browsers that balance lines do so by themselves; old phones do not.
 */
final class HeadlineFilter extends PlainFilter {
  /** Shorter titles fit on a line of any phone. */
  private static final int SHORTEST = 8;

  private static final int TOGETHER = 3;

  @Override
  Object of(@Nullable Object input) {
    String title = input == null ? "" : input.toString();
    return new SafeString(html(title));
  }

  static String html(String title) {
    int[] points = title.codePoints().toArray();
    int from = points.length - TOGETHER;
    if (points.length < SHORTEST || !isChinese(points, from)) {
      return HtmlEscape.escapeHtml4Xml(title);
    }
    String start = new String(points, 0, from);
    String end = new String(points, from, TOGETHER);
    return HtmlEscape.escapeHtml4Xml(start)
        + "<span class=\"end\">"
        + HtmlEscape.escapeHtml4Xml(end)
        + "</span>";
  }

  /** Ends in a mark stay with what is before them by the rules of line breaking. */
  private static boolean isChinese(int[] points, int from) {
    for (int at = from; at < points.length; at++) {
      if (points[at] < 0x2E80 && points[at] != '”' && points[at] != '’') {
        return false;
      }
    }
    return Character.isIdeographic(points[from]);
  }
}
