package tongxin.importing.html;

import java.util.List;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Inline.Style;

/** What can be said of a line as a whole. */
final class Lines {
  private Lines() {}

  /** Whether all words of a line are bold. */
  static boolean isBold(List<Inline> line) {
    boolean any = false;
    for (Inline inline : line) {
      if (inline instanceof Inline.Text text && !text.text().isBlank()) {
        if (!text.styles().contains(Style.STRONG)) {
          return false;
        }
        any = true;
      } else if (inline instanceof Inline.Link link) {
        if (!isBold(link.content())) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
