package tongxin.content.slips;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.source.YamlNode.Scalar;

/**
 * Finds the commas, colons and brackets of a Chinese keyboard where those of an English one were
 * meant. To YAML they are letters: a whole group of keys becomes one text, which would be
 * published.
 */
public final class ChineseSigns {
  private static final Pattern KEY =
      Pattern.compile("[，,、；;][\\s\\p{Z}]*([A-Za-z_][\\w-]*)[\\s\\p{Z}]*[：:]");

  private static final Pattern ITEMS = Pattern.compile("^[^\\s/:]+\\s*[，、；,;\\s]\\s*[^\\s/:]");

  private ChineseSigns() {}

  /** True for an id that is several, with anything but a comma of an English keyboard between. */
  public static boolean joinItems(Scalar id) {
    return !id.quoted() && (ITEMS.matcher(id.value()).find() || id.value().startsWith("［"));
  }

  /** True for a text that holds one of these keys behind a comma, or begins with a brace. */
  public static boolean hideKeys(Scalar text, Predicate<String> isKey) {
    String value = text.value();
    if (text.quoted() || value.startsWith("｛")) {
      return !text.quoted();
    }
    if (value.indexOf('：') < 0 && value.indexOf(':') < 0) {
      return false;
    }
    Matcher key = KEY.matcher(value);
    while (key.find()) {
      if (isKey.test(key.group(1))) {
        return true;
      }
    }
    return false;
  }
}
