package tongxin.chinese;

/**
 * Which characters are Chinese, or are set like Chinese, without spaces between words. Nothing here
 * asks the JDK which characters there are: names have some that are younger than it.
 */
public final class Cjk {
  /** Quotation marks, dash and ellipsis: Chinese and Western texts share these characters. */
  private static final String SHARED = "“”‘’—…·";

  private Cjk() {}

  /**
   * True for a character or mark that is set solid: Han, kana, bopomofo, and the marks and
   * full-width forms of Chinese type.
   */
  public static boolean isWide(int c) {
    return c >= 0x2E80
        && (c <= 0xA4CF
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE10 && c <= 0xFE1F)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF01 && c <= 0xFFEF)
            || (c >= 0x16FE0 && c <= 0x18DFF)
            || (c >= 0x1AFF0 && c <= 0x1B2FF)
            || (c >= 0x1F200 && c <= 0x1F2FF)
            || isInIdeographicPlane(c));
  }

  /** True for a Han character: also one that came into Unicode after the JDK. */
  public static boolean isHan(int c) {
    return Character.isIdeographic(c) || isInIdeographicPlane(c);
  }

  /** Unicode keeps planes 2 and 3 for Han characters, those of the future included. */
  private static boolean isInIdeographicPlane(int c) {
    return c >= 0x20000 && c <= 0x3FFFD;
  }

  /** True for a quotation mark, dash or ellipsis that Chinese and Western texts share. */
  public static boolean isShared(int c) {
    return SHARED.indexOf(c) >= 0;
  }

  private static boolean isWideOrShared(int c) {
    return isWide(c) || isShared(c);
  }

  /**
   * True where a line break between these two texts is no space: both sides Chinese, perhaps by
   * marks that other scripts use too (CSS Text 3, segment break transformation).
   */
  public static boolean joins(CharSequence before, CharSequence after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    int last = Character.codePointBefore(before, before.length());
    int first = Character.codePointAt(after, 0);
    return (isWide(last) && isWideOrShared(first))
        || (isWideOrShared(last) && isWide(first))
        || (isWide(beforeShared(before)) && isWide(afterShared(after)));
  }

  /** The last character that is none of the shared marks. */
  private static int beforeShared(CharSequence text) {
    int end = text.length();
    while (end > 1 && isShared(text.charAt(end - 1))) {
      end--;
    }
    return Character.codePointBefore(text, end);
  }

  private static int afterShared(CharSequence text) {
    int start = 0;
    while (start < text.length() - 1 && isShared(text.charAt(start))) {
      start++;
    }
    return Character.codePointAt(text, start);
  }
}
