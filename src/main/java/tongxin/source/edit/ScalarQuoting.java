package tongxin.source.edit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which texts may stand in YAML without quotation marks, and how the others are quoted. */
final class ScalarQuoting {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** Words that YAML 1.1 or 1.2 reads as something other than text. */
  private static final Set<String> WORDS =
      Set.of("null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<");

  /** Numbers, dates and times of YAML 1.1 and 1.2, and some that only look like them. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(\\.?[0-9][0-9_,.:eExXoOa-fA-F+-]*|\\.(inf|Inf|INF|nan|NaN|NAN))"
              + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[Tt ].*");

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([ Tt].*)?");

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  /** Signs with which a plain text may not begin, or that a Chinese keyboard has beside them. */
  private static final String FIRST = "-?:,[]{}#&*!|>'\"%@`｛［～";

  /** A key behind a comma: a reader would take the text for a group that was mistyped. */
  private static final Pattern HIDDEN_KEY =
      Pattern.compile("[，,、；;][\\s\\p{Z}]*[A-Za-z_][\\w-]*[\\s\\p{Z}]*[：:]");

  /** Invisible characters and odd spaces: they are kept visible as escapes. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\u00A0\\uFEFF\\u2007\\u202F]");

  private ScalarQuoting() {}

  static String withoutForbidden(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }

  /** True for what YAML, in any version, may read as a number, a date, true, false or nothing. */
  static boolean looksLikeLiteral(String text) {
    return WORDS.contains(text.toLowerCase(Locale.ROOT)) || NUMBER.matcher(text).matches();
  }

  /** True for two dates, two numbers. */
  static boolean sameLook(String a, String b) {
    return (DATE.matcher(a).matches() && DATE.matcher(b).matches())
        || (DECIMAL.matcher(a).matches() && DECIMAL.matcher(b).matches());
  }

  /** True where the characters mean the same without quotation marks, whatever their type. */
  static boolean fitsPlain(String text, boolean inFlow) {
    if (text.isEmpty() || !text.strip().equals(text) || INVISIBLE.matcher(text).find()) {
      return false;
    }
    if (FIRST.indexOf(text.charAt(0)) >= 0 && !startsLikeNumber(text)) {
      return false;
    }
    boolean colon = text.contains(": ") || text.endsWith(":") || (inFlow && text.contains(":"));
    boolean flowSign = inFlow && text.chars().anyMatch(c -> ",[]{}，｛｝［］".indexOf(c) >= 0);
    return !colon && !flowSign && !text.contains(" #") && !HIDDEN_KEY.matcher(text).find();
  }

  private static boolean startsLikeNumber(String text) {
    return text.charAt(0) == '-' && text.length() > 1 && Character.isDigit(text.charAt(1));
  }

  /** A text in single or double quotation marks: single where that needs no doubling. */
  static String quoted(String text) {
    boolean escapes = INVISIBLE.matcher(text).find();
    boolean single = !escapes && text.indexOf('\'') < 0;
    return single && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0)
        ? singleQuoted(text)
        : doubleQuoted(text);
  }

  static boolean fitsSingleQuotes(String text) {
    return !INVISIBLE.matcher(text).find();
  }

  static String singleQuoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String doubleQuoted(String text) {
    StringBuilder result = new StringBuilder("\"");
    text.codePoints().forEach(c -> result.append(escaped(c)));
    return result.append('"').toString();
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> {
        String text = Character.toString(c);
        if (!INVISIBLE.matcher(text).matches() || c == 0x200D) {
          yield text;
        }
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        String zeros = "0".repeat((c > 0xFFFF ? 8 : 4) - digits.length());
        yield (c > 0xFFFF ? "\\U" : "\\u") + zeros + digits;
      }
    };
  }

  /**
   * True where the text may stand in a block of lines under {@code |}: its lines are its own, and
   * nothing in it is invisible.
   */
  static boolean fitsBlock(String text) {
    String flat = text.replace("\n", "").replace("\t", "");
    return text.contains("\n") && !text.isBlank() && !INVISIBLE.matcher(flat).find();
  }
}
