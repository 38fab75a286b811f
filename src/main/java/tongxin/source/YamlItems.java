package tongxin.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A long YAML list in parts that are lists themselves. An item begins with a dash at the beginning
 * of a line: within a block list, no other line can (YAML 1.2.2, 8.2.1).
 */
public final class YamlItems {
  /** So many items are read in one go. */
  private static final int MOST = 2000;

  private YamlItems() {}

  /**
   * Some lines of a text.
   *
   * @param firstLine the number of the first, from 1
   */
  public record Part(int firstLine, String text) {}

  /** The parts of a text; one alone where it is no block list, or a short one. */
  public static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    int startLine = 1;
    int line = 1;
    int items = 0;
    for (int at = 0; at < text.length(); line++) {
      if (isItem(text, at) && items++ == MOST) {
        parts.add(new Part(startLine, text.substring(start, at)));
        start = at;
        startLine = line;
        items = 1;
      }
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    parts.add(new Part(startLine, text.substring(start)));
    return List.copyOf(parts);
  }

  /** True where an item begins at the beginning of a line. */
  public static boolean isItem(String text, int at) {
    return text.startsWith("- ", at) || text.startsWith("-\n", at);
  }
}
