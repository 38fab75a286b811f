package tongxin.source.edit;

import java.util.ArrayList;
import java.util.List;

/** A body with the line ends of its file, however a form sent it. */
final class BodyLines {
  private BodyLines() {}

  /**
   * The new body; its first and last lines that are those of the old one keep their line ends.
   *
   * @param lineEnd for all other lines
   */
  static String merged(String old, String body, String lineEnd) {
    List<String> before = lines(old);
    List<String> after = lines(body);
    int shorter = Math.min(before.size(), after.size());
    int first = 0;
    while (first < shorter && same(before.get(first), after.get(first))) {
      first++;
    }
    int last = 0;
    while (last < shorter - first
        && same(before.get(before.size() - 1 - last), after.get(after.size() - 1 - last))) {
      last++;
    }
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < first; i++) {
      result.append(before.get(i));
    }
    for (int i = first; i < after.size() - last; i++) {
      String line = after.get(i);
      String text = withoutEnd(line);
      result.append(text).append(text.length() < line.length() ? lineEnd : "");
    }
    for (int i = before.size() - last; i < before.size(); i++) {
      result.append(before.get(i));
    }
    return result.toString();
  }

  private static boolean same(String a, String b) {
    String textA = withoutEnd(a);
    String textB = withoutEnd(b);
    return textA.equals(textB) && (textA.length() < a.length()) == (textB.length() < b.length());
  }

  private static String withoutEnd(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
      end--;
    }
    return line.substring(0, end);
  }

  /** The lines with their ends. */
  private static List<String> lines(String text) {
    TextLines all = new TextLines(text);
    List<String> result = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int next = all.afterLineEnd(all.endOfLine(at));
      result.add(text.substring(at, next));
      at = next;
    }
    return result;
  }
}
