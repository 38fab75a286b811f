package tongxin.source.edit;

import java.util.Comparator;
import java.util.List;

/** Characters of a text that are replaced. */
record Splice(int from, int to, String text) {
  static Splice insert(int at, String text) {
    return new Splice(at, at, text);
  }

  static Splice delete(int from, int to) {
    return new Splice(from, to, "");
  }

  /** The text with all of these done; they do not overlap. */
  static String all(String text, List<Splice> splices) {
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Splice splice : splices.stream().sorted(Comparator.comparingInt(Splice::from)).toList()) {
      result.append(text, at, splice.from()).append(splice.text());
      at = splice.to();
    }
    return result.append(text, at, text.length()).toString();
  }
}
