package tongxin.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Levels of headings without a placeholder, whatever was written: the page's title is its h1, so
 * that a body begins with h2, and each step down is one (WCAG technique G141).
 */
final class HeadingLevels {
  private static final int DEEPEST = 6;

  /** The levels as written of the headings that the next one may belong to. */
  private final Deque<Integer> open = new ArrayDeque<>();

  /** The level at which the next heading is shown, 2 to 6. */
  int next(int written) {
    while (!open.isEmpty() && open.getLast() >= written) {
      open.removeLast();
    }
    open.addLast(written);
    return Math.min(DEEPEST, 1 + open.size());
  }
}
