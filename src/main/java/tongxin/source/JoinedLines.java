package tongxin.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import tongxin.chinese.Cjk;

/**
 * Values that go over several lines. YAML puts a space between folded lines (1.2.2, 6.5), and keeps
 * the line ends of a literal text; between two Chinese characters neither is a space.
 */
final class JoinedLines {
  /** So much of the end of a line is enough to find it in the value. */
  private static final int ENDING = 12;

  private final String yaml;
  private @Nullable List<String> lines;

  JoinedLines(String yaml) {
    this.yaml = yaml;
  }

  /** The value without the spaces and line ends that stand for line ends between Chinese lines. */
  String value(ScalarNode scalar) {
    String value = scalar.getValue();
    if (scalar.getScalarStyle() == ScalarStyle.LITERAL) {
      return value.strip().indexOf('\n') < 0 ? value : literal(value);
    }
    Mark start = scalar.getStartMark().orElse(null);
    Mark end = scalar.getEndMark().orElse(null);
    if (start == null || end == null || start.getLine() == end.getLine()) {
      return value;
    }
    return folded(value, start, end.getLine());
  }

  private static String literal(String value) {
    List<String> written = value.lines().toList();
    StringBuilder joined = new StringBuilder(written.get(0));
    for (String line : written.subList(1, written.size())) {
      boolean chinese = Cjk.joins(joined.toString().stripTrailing(), line.strip());
      joined.append(chinese ? "" : "\n").append(chinese ? line.strip() : line);
    }
    return joined.toString();
  }

  /** Follows the lines of the file through the value, and takes out the spaces behind each. */
  private String folded(String value, Mark start, int last) {
    StringBuilder joined = new StringBuilder(value);
    int from = 0;
    String before = "";
    for (int i = start.getLine(); i <= Math.min(last, lines().size() - 1); i++) {
      String line = i == start.getLine() ? first(start) : lines().get(i).strip();
      if (line.isEmpty()) {
        continue;
      }
      int at = before.isEmpty() ? -1 : joined.indexOf(before, from);
      if (at >= 0) {
        from = at + before.length();
        join(joined, from, before, line);
      }
      before = line.substring(Math.max(0, line.length() - ENDING));
    }
    return joined.toString();
  }

  private static void join(StringBuilder joined, int gap, String before, String line) {
    int end = gap;
    while (end < joined.length() && isBreak(joined.charAt(end))) {
      end++;
    }
    String after = joined.substring(end);
    if (end > gap && line.startsWith(after.isEmpty() ? " " : after.substring(0, 1))) {
      joined.replace(gap, end, Cjk.joins(before, after) ? "" : joined.substring(gap, end));
    }
  }

  /** What stands on the first line of a value, without its quotation mark. */
  private String first(Mark start) {
    String line = lines().get(start.getLine());
    int length = line.codePointCount(0, line.length());
    String rest = line.substring(line.offsetByCodePoints(0, Math.min(length, start.getColumn())));
    return rest.strip().replaceFirst("^[\"']", "");
  }

  private static boolean isBreak(char c) {
    return c == ' ' || c == '\n';
  }

  private List<String> lines() {
    if (lines == null) {
      lines = yaml.lines().toList();
    }
    return lines;
  }
}
