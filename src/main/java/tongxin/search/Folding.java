package tongxin.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes texts comparable. The script of the search page does the same: what is changed here must be
 * changed there.
 */
final class Folding {
  private Folding() {}

  /**
   * Lower case, half width, straight quotation marks, single kinds of space; no invisible signs.
   */
  static String fold(String text) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isInvisible(c)) {
        out.append(fold(c));
      }
    }
    return out.toString();
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : isSpace(c) ? ' ' : c;
    }
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return fold((char) (c - 0xFEE0));
    }
    if (isSpace(c)) {
      return ' ';
    }
    if (c == '\u2018' || c == '\u2019') {
      return '\'';
    }
    if (c == '\u201C' || c == '\u201D') {
      return '"';
    }
    // In JavaScript the capital I with a dot becomes two characters, and is left as it is.
    return c == '\u0130' ? c : Character.toLowerCase(c);
  }

  private static boolean isSpace(char c) {
    return (c >= 9 && c <= 13)
        || c == ' '
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || c == '\uFEFF'
        || (c >= '\uFE00' && c <= '\uFE0F');
  }

  /** True for what is searched by characters: Chinese, its punctuation, kana, Hangul. */
  static boolean isCjk(char c) {
    return c >= '\u2E80'
        && (c <= '\uA4CF'
            || (c >= '\uA960' && c <= '\uA97F')
            || (c >= '\uAC00' && c <= '\uDFFF')
            || (c >= '\uF900' && c <= '\uFAFF')
            || (c >= '\uFE30' && c <= '\uFE4F'));
  }

  static boolean hasCjk(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isCjk(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The words of a folded text that are no Chinese: letters and digits, without accents. */
  static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean inside = i < folded.length() && isOfWord(folded.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(plain(folded.substring(start, i)));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    return !isCjk(c)
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036F]", "");
      }
    }
    return word;
  }
}
