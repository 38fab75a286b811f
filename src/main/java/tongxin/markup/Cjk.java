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
   * True where a line break between these two texts is no space: both sides Chinese, perhaps by
   * marks that other scripts use too (CSS Text 3, segment break transformation).
   */
  static boolean joins(CharSequence before, CharSequence after) {
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
    while (end > 1 && SHARED.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Character.codePointBefore(text, end);
  }

  private static int afterShared(CharSequence text) {
    int start = 0;
    while (start < text.length() - 1 && SHARED.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return Character.codePointAt(text, start);
  }
}
