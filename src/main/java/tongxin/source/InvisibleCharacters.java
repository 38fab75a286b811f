package tongxin.source;

import tongxin.chinese.Cjk;

/**
 * Characters that nobody sees and nobody typed: zero-width spaces, marks of byte order and of the
 * direction of writing, line ends of other programs. They would cut words for a search and a screen
 * reader, and keep Markdown from seeing a heading.
 */
final class InvisibleCharacters {
  private InvisibleCharacters() {}

  static String without(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (isInvisible(c)) {
        return clean(text);
      }
    }
    return text;
  }

  private static boolean isInvisible(char c) {
    return c >= 0x85
        && (c == 0x85
            || c == 0xAD
            || c == 0x180E
            || (c >= 0x200B && c <= 0x200F)
            || (c >= 0x2028 && c <= 0x202E)
            || (c >= 0x2060 && c <= 0x206F)
            || c == 0xFEFF
            || (c >= 0xFFF9 && c <= 0xFFFB));
  }

  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean rightToLeft = text.chars().anyMatch(InvisibleCharacters::isRightToLeft);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isInvisible(c) || isNeeded(c, text, i, rightToLeft)) {
        clean.append(c);
      } else if (isLineEnd(c)) {
        clean.append(isBetweenWords(clean, text, i) ? " " : "");
      }
    }
    return clean.toString();
  }

  /** Joiners hold together emoji and letters of some scripts; directions matter where both are. */
  private static boolean isNeeded(char c, String text, int at, boolean rightToLeft) {
    if (c == 0x200C || c == 0x200D) {
      return at > 0 && at < text.length() - 1 && isJoined(text, at);
    }
    boolean direction =
        c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return direction && rightToLeft;
  }

  private static boolean isJoined(String text, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    return before > 0x24F && after > 0x24F && !Cjk.isWide(before) && !Cjk.isWide(after);
  }

  private static boolean isRightToLeft(int c) {
    byte direction = Character.getDirectionality((char) c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isLineEnd(char c) {
    return c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isBetweenWords(CharSequence before, String text, int at) {
    String after = text.substring(at + 1, Math.min(text.length(), at + 3));
    return !before.isEmpty() && !after.isEmpty() && !Cjk.joins(before, after);
  }
}
