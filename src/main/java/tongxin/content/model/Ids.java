package tongxin.content.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ids and slugs: ASCII, lower case, digits and single hyphens, since URLs come from them and must
 * survive being typed, printed and sent through any chat.
 */
public final class Ids {
  private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern VALID_DATA = Pattern.compile("[a-z0-9]+([_-][a-z0-9]+)*");
  private static final int MAX_LENGTH = 100;

  private Ids() {}

  /** True for an id that can stand in a URL. */
  public static boolean isValid(String id) {
    return id.length() <= MAX_LENGTH && VALID.matcher(id).matches();
  }

  /** True for an id that never stands in a URL, such as a fact's: underscores are allowed too. */
  public static boolean isValidInData(String id) {
    return id.length() <= MAX_LENGTH && VALID_DATA.matcher(id).matches();
  }

  /** What a name would be as an id; empty where no ASCII letter or digit is left of it. */
  public static String suggest(String name) {
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return ascii.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
  }
}
