package tongxin.content;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Ids and slugs: ASCII, lower case, digits and single hyphens, since URLs come from them and must
 * survive being typed, printed and sent through any chat.
 */
public final class Ids {
  private static final int MAX_LENGTH = 100;

  private Ids() {}

  /** True for an id that can stand in a URL. */
  public static boolean isValid(String id) {
    return isValid(id, '-');
  }

  /** True for an id that never stands in a URL, such as a fact's: underscores are allowed too. */
  static boolean isValidInData(String id) {
    return isValid(id, '_');
  }

  /** Letters and digits in groups; one hyphen, or the other separator, between two of them. */
  private static boolean isValid(String id, char separator) {
    boolean inGroup = false;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean separates = c == '-' || c == separator;
      if (separates ? !inGroup : !isLetterOrDigit(c)) {
        return false;
      }
      inGroup = !separates;
    }
    return inGroup && id.length() <= MAX_LENGTH;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** What a name would be as an id; empty where no ASCII letter or digit is left of it. */
  public static String suggest(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return ascii.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }
}
