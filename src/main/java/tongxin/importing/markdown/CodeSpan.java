package tongxin.importing.markdown;

import java.util.regex.Pattern;

/** Text between backticks, more of them than it has in a row (CommonMark 6.3). */
final class CodeSpan {
  private static final Pattern TICKS = Pattern.compile("`+");

  private CodeSpan() {}

  static String of(String text) {
    String fence = "`".repeat(1 + longest(text));
    boolean space = text.startsWith("`") || text.endsWith("`");
    String inner = text.replace("\n", " ");
    return space ? fence + " " + inner + " " + fence : fence + inner + fence;
  }

  /** The longest row of backticks. */
  static int longest(String text) {
    return TICKS.matcher(text).results().mapToInt(m -> m.end() - m.start()).max().orElse(0);
  }
}
