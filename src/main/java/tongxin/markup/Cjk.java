package tongxin.markup;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/** Which characters are set solid, without spaces between words. */
final class Cjk {
  private static final Set<UnicodeBlock> WIDE =
      Set.of(
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
          UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B,
          UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.VERTICAL_FORMS,
          UnicodeBlock.CJK_COMPATIBILITY_FORMS);

  /** Quotation marks, dash and ellipsis: Chinese and Western texts share these characters. */
  private static final String SHARED = "“”‘’—…·";

  private Cjk() {}

  static boolean isWide(int codePoint) {
    return codePoint >= 0x2E80
        && (WIDE.contains(UnicodeBlock.of(codePoint)) || Character.isIdeographic(codePoint));
  }

  private static boolean isWideOrShared(int codePoint) {
    return isWide(codePoint) || SHARED.indexOf(codePoint) >= 0;
  }

  static boolean startsWide(String text) {
    return !text.isEmpty() && isWide(text.codePointAt(0));
  }

  static boolean endsWide(String text) {
    return !text.isEmpty() && isWide(text.codePointBefore(text.length()));
  }

  /**
   * True where a line break between these two is no space: both sides Chinese, one of them perhaps
   * by a mark that other scripts use too (CSS Text 3, segment break transformation).
   */
  static boolean joins(int before, int after) {
    return (isWide(before) && isWideOrShared(after)) || (isWideOrShared(before) && isWide(after));
  }
}
