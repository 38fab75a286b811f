package tongxin.source.edit;

import java.util.Comparator;
import java.util.List;

/** Characters of a text that are replaced: from {@code from} to before {@code to}, from 0. */
record TextReplacement(int from, int to, String text) {
  static TextReplacement insert(int at, String text) {
    return new TextReplacement(at, at, text);
  }

  static TextReplacement delete(int from, int to) {
    return new TextReplacement(from, to, "");
  }

  /** The text with all of these done; they do not overlap. */
  static String all(String text, List<TextReplacement> replacements) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (TextReplacement replacement :
        replacements.stream().sorted(Comparator.comparingInt(TextReplacement::from)).toList()) {
      result.append(text, at, replacement.from()).append(replacement.text());
      at = replacement.to();
    }
    return result.append(text, at, text.length()).toString();
  }
}
