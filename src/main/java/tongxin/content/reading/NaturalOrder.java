package tongxin.content.reading;

import java.util.Comparator;

/**
 * Names in the order in which file managers show them: {@code IMG_9} before {@code IMG_10}. Runs of
 * digits count as numbers of any length; capital letters count only where all else is equal.
 */
final class NaturalOrder implements Comparator<String> {
  static final Comparator<String> OF_NAMES =
      new NaturalOrder().thenComparing(Comparator.naturalOrder());

  private NaturalOrder() {}

  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      int endA = digitsEnd(a, i);
      int endB = digitsEnd(b, j);
      int order;
      if (endA > i && endB > j) {
        order = compareNumbers(a, i, endA, b, j, endB);
        i = endA;
        j = endB;
      } else {
        int left = a.codePointAt(i);
        int right = b.codePointAt(j);
        order = Integer.compare(folded(left), folded(right));
        i += Character.charCount(left);
        j += Character.charCount(right);
      }
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.length() - i, b.length() - j);
  }

  private static int compareNumbers(String a, int i, int endA, String b, int j, int endB) {
    int startA = withoutZeros(a, i, endA);
    int startB = withoutZeros(b, j, endB);
    int order = Integer.compare(endA - startA, endB - startB);
    for (int k = 0; order == 0 && k < endA - startA; k++) {
      order = Integer.compare(digit(a, startA + k), digit(b, startB + k));
    }
    return order;
  }

  private static int withoutZeros(String name, int start, int end) {
    int at = start;
    while (at < end - 1 && digit(name, at) == 0) {
      at++;
    }
    return at;
  }

  private static int digitsEnd(String name, int start) {
    int end = start;
    while (end < name.length() && digit(name, end) >= 0) {
      end++;
    }
    return end;
  }

  /** The value of a digit, full-width ones included; −1 for any other character. */
  private static int digit(String name, int at) {
    return Character.digit(name.charAt(at), 10);
  }

  private static int folded(int c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
