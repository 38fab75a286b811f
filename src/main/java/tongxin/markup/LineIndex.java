package tongxin.markup;

import java.util.Arrays;

/**
 * Finds lines and columns in a text. Of one text some tens of thousands may be asked for: none may
 * cost a walk through all its lines.
 */
final class LineIndex {
  private final String text;
  private final int[] starts;

  LineIndex(String text) {
    this.text = text;
    int[] found = new int[64];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = end + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The line of an offset, from 0. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The column of an offset, from 0, in code points, without the marks beside emphasis. */
  int column(int offset) {
    int start = starts[line(offset)];
    int end = Math.min(offset, text.length());
    return text.codePointCount(start, end) - CjkEmphasis.marks(text, start, end);
  }
}
