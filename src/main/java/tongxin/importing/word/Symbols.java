package tongxin.importing.word;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Characters of the fonts Symbol and Wingdings, which Word stores at U+F020 to U+F0FF. */
final class Symbols {
  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x28, "☎"),
          Map.entry(0x2A, "✉"),
          Map.entry(0x46, "☞"),
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x71, "❑"),
          Map.entry(0x72, "❒"),
          Map.entry(0x75, "◆"),
          Map.entry(0x76, "❖"),
          Map.entry(0x77, "⬥"),
          Map.entry(0x9F, "•"),
          Map.entry(0xA7, "▪"),
          Map.entry(0xA8, "◻"),
          Map.entry(0xAB, "★"),
          Map.entry(0xD8, "➢"),
          Map.entry(0xDF, "←"),
          Map.entry(0xE0, "→"),
          Map.entry(0xE1, "↑"),
          Map.entry(0xE2, "↓"),
          Map.entry(0xE8, "➔"),
          Map.entry(0xF0, "⇨"),
          Map.entry(0xFB, "✗"),
          Map.entry(0xFC, "✓"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"));

  private static final Map<Integer, String> WINGDINGS_2 =
      Map.of(0x50, "✓", 0x4F, "✗", 0x51, "☒", 0x52, "☑", 0xA3, "□", 0x2A, "□", 0x98, "●");

  /** From 0x61, a to z. */
  private static final String GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

  private static final String CAPITAL_GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";

  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xA3, "≤"),
          Map.entry(0xA5, "∞"),
          Map.entry(0xAC, "←"),
          Map.entry(0xAD, "↑"),
          Map.entry(0xAE, "→"),
          Map.entry(0xAF, "↓"),
          Map.entry(0xB0, "°"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB2, "″"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB7, "•"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB9, "≠"),
          Map.entry(0xBA, "≡"),
          Map.entry(0xBB, "≈"),
          Map.entry(0xBC, "…"),
          Map.entry(0xD2, "®"),
          Map.entry(0xD3, "©"),
          Map.entry(0xD4, "™"),
          Map.entry(0xE5, "∑"));

  private static final Pattern FONTS = Pattern.compile("(?i)wingdings2?|symbol");

  private Symbols() {}

  /** The character of Unicode; null where none is known. */
  static @Nullable String of(String font, int code) {
    int at = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    String name = font.replace(" ", "");
    if (name.equalsIgnoreCase("Wingdings")) {
      return WINGDINGS.get(at);
    }
    if (name.equalsIgnoreCase("Wingdings2")) {
      return WINGDINGS_2.get(at);
    }
    if (name.equalsIgnoreCase("Symbol")) {
      return symbol(at);
    }
    boolean own = code >= 0xE000 && code <= 0xF8FF;
    boolean character = Character.isDefined(code) && !Character.isISOControl(code);
    return own || !character || (code >= 0xD800 && code <= 0xDFFF)
        ? null
        : Character.toString(code);
  }

  /**
   * Words that are set in such a font: Word stores their letters, or the same at U+F020 to U+F0FF.
   *
   * @param font null where none is told
   */
  static String inFont(@Nullable String font, String words) {
    boolean stored = words.chars().anyMatch(c -> c >= 0xF020 && c <= 0xF0FF);
    boolean symbols = font != null && FONTS.matcher(font.replace(" ", "")).matches();
    if (!stored && !symbols) {
      return words;
    }
    StringBuilder shown = new StringBuilder();
    for (int c : words.codePoints().toArray()) {
      boolean own = c >= 0xF020 && c <= 0xF0FF;
      String sign =
          own || (symbols && c > ' ' && c < 0x100) ? of(font == null ? "" : font, c) : null;
      shown.append(sign == null ? Character.toString(c) : sign);
    }
    return shown.toString();
  }

  private static @Nullable String symbol(int at) {
    if (at >= 'a' && at <= 'z') {
      return GREEK.substring(at - 'a', at - 'a' + 1);
    }
    if (at >= 'A' && at <= 'Z') {
      return CAPITAL_GREEK.substring(at - 'A', at - 'A' + 1);
    }
    return at >= 0x20 && at < 0x40 ? Character.toString(at) : SYMBOL.get(at);
  }
}
