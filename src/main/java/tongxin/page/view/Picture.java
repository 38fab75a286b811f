package tongxin.page.view;

import java.util.Locale;
import tongxin.content.Phrase;

/**
 * A picture in its sizes.
 *
 * @param src the JPEG for browsers that know no {@code srcset}, or the file as it is
 * @param srcset JPEG candidates; empty for a file used as it is
 * @param webp WebP candidates; empty for a file used as it is
 * @param width of the largest variant in pixels; 0 where it is not known
 * @param tone colour shown until the picture is there: {@code #rrggbb}, a mark that is filled
 *     later, or empty
 * @param focus CSS position of what matters most: {@code 50% 30%}, or empty
 * @param large address of the largest variant
 */
public record Picture(
    String src,
    String srcset,
    String webp,
    int width,
    int height,
    Phrase alt,
    String tone,
    String focus,
    String large) {

  /** Width over height, for layouts that must know before it is loaded; 1.5 where not known. */
  public String ratio() {
    return String.format(Locale.ROOT, "%.4f", aspect());
  }

  double aspect() {
    return width == 0 ? 1.5 : (double) width / height;
  }
}
