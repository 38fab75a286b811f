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
  private static final Pattern BLANK_BEFORE =
      Pattern.compile("(?:\\A|\\n[ \\t]*\\n)[ \\t]{0,3}\\z");
  private static final Pattern BLANK_AFTER =
      Pattern.compile("[ \\t]*(?:\\n[ \\t]*(?:\\n|\\z)|\\z)");

  private String text;

  /** Null until somebody asks, as the one below. */
  private @Nullable BitSet code;

  private @Nullable BitSet html;

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
      known = BlockPlaces.code(text);
      code = known;
    }
    return known.get(at);
  }

  /** Whether a place is within a block of HTML (CommonMark 4.6). */
  boolean isHtml(int at) {
    BitSet known = html;
    if (known == null) {
      known = BlockPlaces.html(text);
      html = known;
    }
    return known.get(at);
  }

  /** Whether blank lines, or the ends of the text, stand on both sides of a part. */
  boolean isAlone(int from, int to) {
    return BLANK_BEFORE.matcher(text.substring(0, from)).find()
        && BLANK_AFTER.matcher(text.substring(to)).lookingAt();
  }

  /** Sets the text anew. */
  void set(String changed) {
    text = changed;
    code = null;
    html = null;
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
}
