package tongxin.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each text of a page stands, as positions in UTF-16 units. Title, names and leads have
 * ranges of their own, so that a position tells what was found. Each text begins at a multiple of
 * 64: a small change in one does not move the next.
 */
final class Layout {
  /** Where names begin. */
  static final int NAMES = 256;

  /** Where leads begin. */
  static final int LEADS = 512;

  /** Where all else begins. */
  static final int TEXTS = 1024;

  /** No page is searched beyond this. */
  private static final int END = 1 << 21;

  private static final int STEP = 64;

  private Layout() {}

  /**
   * A folded text with the position of its first unit.
   *
   * @param shown the same as readers see it
   */
  record Placed(int start, String text, String shown) {}

  static List<Placed> of(String title, VisibleText text) {
    List<Placed> placed = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    place(List.of(title), 0, NAMES, 1, placed, rest);
    place(text.names(), NAMES, LEADS, 1, placed, rest);
    place(text.leads(), LEADS, TEXTS, 1, placed, rest);
    rest.addAll(text.texts());
    place(rest, TEXTS, END, STEP, placed, new ArrayList<>());
    return placed;
  }

  /** What is too long for its range is searched as text. */
  private static void place(
      List<String> texts, int from, int to, int step, List<Placed> placed, List<String> rest) {
    int at = from;
    for (String text : texts) {
      String folded = Folding.fold(text);
      if (at + folded.length() >= to) {
        rest.add(text);
      } else if (!folded.isBlank()) {
        placed.add(new Placed(at, folded, text));
        at = (at + folded.length() + step) / step * step;
      }
    }
  }

  /** What a position belongs to: 0 title, 1 name, 2 lead, 3 text. */
  static int field(int position) {
    return position < NAMES ? 0 : position < LEADS ? 1 : position < TEXTS ? 2 : 3;
  }

  /** Where the range of a field begins. */
  static int start(int field) {
    return new int[] {0, NAMES, LEADS, TEXTS}[field];
  }
}
