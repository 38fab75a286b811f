package tongxin.importing.markdown;

import tongxin.importing.document.Inline.Style;

/**
 * Where the signs of emphasis are understood (CommonMark 6.4, and beside Chinese characters
 * decision 10); elsewhere HTML says the same.
 */
final class Flanks {
  private Flanks() {}

  static String sign(Style style) {
    return switch (style) {
      case STRONG -> "**";
      case EMPHASIS -> "*";
      case STRIKE -> "~~";
      default -> "";
    };
  }

  static String tag(Style style) {
    return switch (style) {
      case STRONG -> "strong";
      case EMPHASIS -> "em";
      case STRIKE -> "del";
      case SUPERSCRIPT -> "sup";
      case SUBSCRIPT -> "sub";
      case CODE -> "code";
    };
  }

  /** Whether signs around a text would be understood. */
  static boolean allow(Style style, int before, String text, int behind) {
    if (sign(style).isEmpty() || text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    boolean mixed = isSign(before) || isSign(behind) || isSign(first) || isSign(last);
    boolean wide = style != Style.STRIKE;
    return !mixed && opens(before, first, wide) && opens(behind, last, wide);
  }

  /** The same rule serves the other side in a mirror. */
  private static boolean opens(int outside, int inside, boolean wide) {
    return !isPunctuation(inside)
        || isSpace(outside)
        || isPunctuation(outside)
        || (wide && isWide(outside));
  }

  private static boolean isSign(int c) {
    return c == '\uFFFC' || "*~_\\`<[&".indexOf(c) >= 0;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWide(int c) {
    return c >= 0x2E80
        && (Character.isIdeographic(c)
            || (c >= 0x3000 && c <= 0x303F)
            || (c >= 0xFF00 && c <= 0xFFEF));
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
