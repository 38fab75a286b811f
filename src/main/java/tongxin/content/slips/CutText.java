package tongxin.content.slips;

import java.util.Set;
import tongxin.source.YamlNode.Scalar;

/**
 * Finds texts that end where a {@code #} makes the rest a comment, such as {@code 第1 #话题}. With a
 * space behind the {@code #} it may be a note for colleagues, but not in a text for readers; with
 * none it is one only where an id, a date or the like is expected.
 */
public final class CutText {
  private static final Set<String> FOR_READERS =
      Set.of(
          "title", "subtitle", "kicker", "summary", "caption", "alt", "brand", "tagline", "theme");

  private CutText() {}

  public static boolean isCut(String key, Scalar text) {
    boolean spaced = text.comment().startsWith(" ");
    boolean forReaders = FOR_READERS.contains(key);
    if (text.comment().isEmpty()) {
      return false;
    }
    return text.isEmpty() ? forReaders && !spaced : forReaders || !spaced;
  }
}
