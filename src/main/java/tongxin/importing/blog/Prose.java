package tongxin.importing.blog;

import java.util.BitSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tongxin.markup.BlockPlaces;

/** A Markdown text of which only what is no code is changed. */
final class Prose {
  private static final Pattern FENCE = Pattern.compile("^[ \\t>]*(`{3,}|~{3,})([^\\n]*)$");
  private static final Pattern LIST = Pattern.compile("^ *(?:[-+*]|\\d{1,9}[.)])[ \\t]");
  private static final Pattern TICKS = Pattern.compile("`+");

  private String text;

  /** Null until somebody asks. */
  private @Nullable BitSet code;

  Prose(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** Whether a place is within code. */
  boolean isCode(int at) {
    BitSet known = code;
    if (known == null) {
      known = code(text);
      code = known;
    }
    return known.get(at);
  }

  /** Sets the text anew. */
  void set(String changed) {
    text = changed;
    code = null;
  }

  /** Replaces each match that begins outside of code. */
  void replace(Pattern pattern, Function<MatchResult, String> words) {
    StringBuilder out = new StringBuilder(text.length());
    Matcher match = pattern.matcher(text);
    int from = 0;
    int at = 0;
    while (at <= text.length() && match.find(at)) {
      if (match.end() == match.start()) {
        at = match.end() + 1;
        continue;
      }
      if (isCode(match.start())) {
        at = match.start() + 1;
        continue;
      }
      out.append(text, from, match.start()).append(words.apply(match.toMatchResult()));
      from = match.end();
      at = match.end();
    }
    if (from > 0) {
      set(out.append(text, from, text.length()).toString());
    }
  }

  private static BitSet code(String text) {
    BitSet code = new BitSet(text.length());
    int at = 0;
    int prose = 0;
    String fence = "";
    boolean inList = false;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      String line = text.substring(at, end < 0 ? text.length() : end);
      Matcher mark = FENCE.matcher(line);
      boolean isFence = mark.matches() && (inList || !line.startsWith("    "));
      inList = LIST.matcher(line).find() || (inList && (line.isBlank() || line.startsWith(" ")));
      if (fence.isEmpty()
          && isFence
          && !(mark.group(1).startsWith("`") && mark.group(2).contains("`"))) {
        spans(text, prose, at, code);
        fence = mark.group(1);
        code.set(at, next);
      } else if (!fence.isEmpty()) {
        code.set(at, next);
        if (isFence && mark.group(1).startsWith(fence) && mark.group(2).isBlank()) {
          fence = "";
          prose = next;
        }
      }
      at = next;
    }
    if (fence.isEmpty()) {
      spans(text, prose, text.length(), code);
    }
    code.or(BlockPlaces.indentedCode(text));
    return code;
  }

  /** Spans of code between backticks, which never go on over an empty line. */
  private static void spans(String text, int from, int to, BitSet code) {
    Matcher ticks = TICKS.matcher(text).region(from, to);
    int at = from;
    while (at < to && ticks.region(at, to).find()) {
      int close = closing(text, ticks.end(), to, ticks.end() - ticks.start());
      boolean escaped = ticks.start() > 0 && text.charAt(ticks.start() - 1) == '\\';
      if (close < 0 || escaped) {
        at = ticks.end();
      } else {
        code.set(ticks.start(), close);
        at = close;
      }
    }
  }

  private static int closing(String text, int from, int to, int length) {
    int blank = text.indexOf("\n\n", from);
    int end = blank < 0 ? to : Math.min(to, blank);
    Matcher ticks = TICKS.matcher(text).region(from, end);
    while (ticks.find()) {
      if (ticks.end() - ticks.start() == length) {
        return ticks.end();
      }
    }
    return -1;
  }
}
