package tongxin.page.view;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * A picture in its sizes.
 *
 * @param width of the largest variant in pixels; 0 where it is not known
 * @param tone class of the colour shown until the picture is there: {@code tone-26a}, a mark that
 *     is filled later, or empty
 * @param focus classes of the point that matters most: {@code fx50 fy30}, or empty
 * @param need the variants; null for a file used as it is
 */
public record Picture(
    Files files,
    int width,
    int height,
    Phrase alt,
    String tone,
    String focus,
    @Nullable Need need) {

  /**
   * Where the sizes are.
   *
   * @param src the JPEG for browsers that know no {@code srcset}, or the file as it is
   * @param srcset JPEG candidates; empty for a file used as it is
   * @param webp WebP candidates; empty for a file used as it is
   * @param large address of the largest variant
   */
  public record Files(String src, String srcset, String webp, String large) {
    /** A file used as it is. */
    public static Files of(String url) {
      return new Files(url, "", "", url);
    }
  }

  /** The JPEG for browsers that know no {@code srcset}, or the file as it is. */
  public String src() {
    return files.src();
  }

  /** JPEG candidates; empty for a file used as it is. */
  public String srcset() {
    return files.srcset();
  }

  /** WebP candidates; empty for a file used as it is. */
  public String webp() {
    return files.webp();
  }

  /** The address of the largest variant. */
  public String large() {
    return files.large();
  }

  /** The same with another description. */
  public Picture describedAs(Phrase words) {
    return new Picture(files, width, height, words, tone, focus, need);
  }

  /** The same for one of many cards: WebP in a few widths, and one JPEG for all other browsers. */
  public Picture forLongList() {
    String few =
        Arrays.stream(webp().split(", ", -1))
            .filter(candidate -> candidate.matches(".* (\\d{1,2}|[1-8]\\d\\d|9[0-6]\\d)w"))
            .collect(Collectors.joining(", "));
    Files light = new Files(src(), "", few.isEmpty() ? webp() : few, large());
    return new Picture(light, width, height, alt, tone, focus, need);
  }

  /** Width over height, for layouts that must know before it is loaded; 1.5 where not known. */
  public String ratio() {
    return String.format(Locale.ROOT, "%.4f", aspect());
  }

  double aspect() {
    return width == 0 ? 1.5 : (double) width / height;
  }
}
