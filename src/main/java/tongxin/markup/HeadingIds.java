package tongxin.markup;

import tongxin.chinese.Cjk;

/** Makes the ids of headings from their words. */
final class HeadingIds {
  private HeadingIds() {}

  /**
   * The words as an id in lower case: each run of what is no letter and no number is one hyphen.
   */
  static String of(String words) {
    StringBuilder id = new StringBuilder(words.length());
    boolean gap = false;
    for (int c : words.codePoints().toArray()) {
      if (isLetterOrNumber(c)) {
        id.append(gap && !id.isEmpty() ? "-" : "").appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return id.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(c) || Cjk.isHan(c);
    };
  }
}
