package tongxin.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Markdown that no person writes: so deeply nested that a parser runs out of stack, or with
 * so many marks in one paragraph that its time grows with their square.
 */
final class MarkupLimits {
  /** Marks in one paragraph, or in one row of a table. */
  private static final int MAX_MARKS = 2000;

  /** Marks in a whole body. */
  private static final int MAX_ALL_MARKS = 30_000;

  /** Lines without an empty one between them: of a paragraph, or rows of a table. */
  private static final int MAX_LINES = 4000;

  /** Quotations and lists within each other. */
  private static final int MAX_DEPTH = 100;

  /** Columns before the first character; a level of a list takes at least two. */
  private static final int MAX_INDENT = 2 * MAX_DEPTH;

  /** Characters in a row that may be a rule or a heading's underline. */
  private static final int MAX_RULE = 1000;

  private static final Pattern CONTAINER = Pattern.compile("\\G *(?:>|[-+*] |\\d{1,9}[.)] )");
  private static final Pattern ROW_OF_DASHES = Pattern.compile("[ |:-]*-[ |:-]*");

  private MarkupLimits() {}

  /** The offset of the first line that goes too far, or -1. */
  static int firstExcess(String text) {
    char[] chars = text.toCharArray();
    int marks = 0;
    int all = 0;
    int lines = 0;
    boolean table = false;
    for (int at = 0; at < chars.length; ) {
      Line line = Line.at(chars, at);
      table = !line.blank() && (table || (line.bar && isRowOfDashes(line.in(text))));
      marks = (line.blank() || table ? 0 : marks) + line.marks;
      all += line.marks;
      lines = line.blank() ? 0 : lines + 1;
      boolean many = marks > MAX_MARKS || all > MAX_ALL_MARKS || lines > MAX_LINES;
      if (many || (line.mayBeDeep() && isTooDeep(line.in(text)))) {
        return at;
      }
      at = line.end + 1;
    }
    return -1;
  }

  /** What one look at a line tells of it. */
  private record Line(int start, int end, int marks, char first, boolean bar) {
    static Line at(char[] chars, int start) {
      int marks = 0;
      char first = 0;
      boolean bar = false;
      int end = start;
      for (; end < chars.length && chars[end] != '\n'; end++) {
        char c = chars[end];
        first = first == 0 && !Character.isWhitespace(c) ? c : first;
        bar = bar || c == '|';
        marks += isMark(c) ? 1 : 0;
      }
      return new Line(start, end, marks, first, bar);
    }

    boolean blank() {
      return first == 0;
    }

    /** Whether it is long, and begins as a quotation, a list or a rule does. */
    boolean mayBeDeep() {
      return end - start >= MAX_DEPTH
          && ((first >= '0' && first <= '9') || ">-+*=_".indexOf(first) >= 0);
    }

    private static boolean isMark(char c) {
      return switch (c) {
        case '[', '`', '<', '*', '_', '~', '{', '"' -> true;
        default -> false;
      };
    }

    String in(String text) {
      return text.substring(start, end);
    }
  }

  private static boolean isRowOfDashes(String line) {
    return line.length() <= MAX_RULE && ROW_OF_DASHES.matcher(line).matches();
  }

  private static boolean isTooDeep(String line) {
    int depth = 0;
    Matcher container = CONTAINER.matcher(line);
    while (container.find()) {
      depth++;
    }
    String rest = line.stripLeading();
    return depth > MAX_DEPTH
        || (line.length() - rest.length() > MAX_INDENT && CONTAINER.matcher(rest).lookingAt())
        || (line.length() > MAX_RULE && isRule(line));
  }

  private static boolean isRule(String line) {
    return line.chars().allMatch(c -> c == '-' || c == '=' || c == '*' || c == '_' || c == ' ');
  }
}
