package tongxin.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart what looks the same: a message that repeats “published” or 08：00 does not say to
 * anybody what is wrong with it.
 */
public final class LookAlike {
  private static final Pattern QUOTES = Pattern.compile("[“”‘’「」『』\"'＂＇]");

  /** Spaces that do not break, and signs without width: they come along from web pages. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}\\u00A0\\u2000-\\u200A\\u202F\\u2060]");

  private static final Pattern WIDE = Pattern.compile("[\\u3000\\uFF01-\\uFF5E]");

  private LookAlike() {}

  /** The text as an English keyboard types it, without what nobody sees and without quotes. */
  public static String plain(String written) {
    String visible =
        QUOTES.matcher(written.replaceAll("[\\u00A0\\u2000-\\u200A\\u202F]", " ")).replaceAll("");
    StringBuilder out = new StringBuilder();
    INVISIBLE
        .matcher(visible)
        .replaceAll("")
        .chars()
        .map(c -> c == '\u3000' ? ' ' : c >= '\uFF01' && c <= '\uFF5E' ? c - 0xFEE0 : c)
        .forEach(c -> out.append((char) c));
    return out.toString().strip().replaceAll(" +", " ");
  }

  /**
   * The one thing in which a text differs from the one meant.
   *
   * @return {@code invisible}, {@code quotes}, {@code colon}, {@code wide} or {@code space}; null
   *     where they are equal, or differ in what can be seen
   */
  static @Nullable String difference(String written, String meant) {
    boolean alike = plain(written).replace(" ", "").equals(plain(meant).replace(" ", ""));
    if (written.equals(meant) || !alike) {
      return null;
    }
    if (INVISIBLE.matcher(written).find()) {
      return "invisible";
    }
    if (QUOTES.matcher(written).find()) {
      return "quotes";
    }
    if (written.contains("：")) {
      return "colon";
    }
    return WIDE.matcher(written).find() ? "wide" : "space";
  }
}
