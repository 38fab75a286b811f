package tongxin.content.model;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/**
 * A photo as {@code photos.yml} describes it, or only its file where it does not.
 *
 * @param file path of the picture from the source folder
 * @param asset true for a file of {@code assets/}, which is used as it is
 * @param focus what must stay in a crop
 * @param listed true where photos.yml names it
 */
public record PhotoEntry(
    String file,
    boolean asset,
    @Nullable Text caption,
    @Nullable Text alt,
    @Nullable Text credit,
    @Nullable String taken,
    @Nullable People people,
    boolean ai,
    boolean illustration,
    @Nullable Focus focus,
    boolean listed,
    Location location) {
  private static final Set<String> ENDINGS =
      Set.of(
          "jpg", "jpeg", "jpe", "jfif", "pjpeg", "pjp", "png", "gif", "webp", "tif", "tiff", "bmp",
          "heic", "heif", "avif", "svg");

  /** True for a name that looks like a picture's. */
  public static boolean isPicture(String name) {
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  /** A picture about which nothing was written; the path is from the source folder. */
  public static PhotoEntry bare(String path) {
    return new PhotoEntry(
        path,
        path.startsWith("assets/"),
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        null,
        false,
        Location.of(path));
  }

  /** Whether persons can be recognised, and why they may be shown. */
  public enum People {
    NONE,
    CROWD,
    CONSENT,
    NEWS
  }

  /** A point of the picture, from 0,0 (top left) to 1,1 (bottom right). */
  public record Focus(double x, double y) {}
}
