package tongxin.content.model;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/**
 * A photo as {@code photos.yml} describes it, or only its file where it does not.
 *
 * @param focus what must stay in a crop
 * @param framing how it is turned and cut
 */
public record PhotoEntry(
    Origin origin,
    Words words,
    @Nullable People people,
    Marks marks,
    @Nullable Focus focus,
    Framing framing) {
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
        new Origin(path, path.startsWith("assets/"), false, Location.of(path)),
        new Words(null, null, null, null),
        null,
        new Marks(false, false),
        null,
        Framing.NONE);
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

  /**
   * How a photo is turned and cut before it is shown.
   *
   * @param quarters quarter turns to the right, 0 to 3
   * @param crop the part that is shown; null for all of it
   */
  public record Framing(int quarters, @Nullable Crop crop) {
    /** As it is. */
    public static final Framing NONE = new Framing(0, null);
  }

  /** A part of a turned photo, in parts of its sides. */
  public record Crop(double x, double y, double width, double height) {}

  public String file() {
    return origin.file();
  }

  public boolean asset() {
    return origin.asset();
  }

  public boolean listed() {
    return origin.listed();
  }

  public Location location() {
    return origin.location();
  }

  public @Nullable Text caption() {
    return words.caption();
  }

  public @Nullable Text alt() {
    return words.alt();
  }

  public @Nullable Text credit() {
    return words.credit();
  }

  public @Nullable String taken() {
    return words.taken();
  }

  public boolean ai() {
    return marks.ai();
  }

  public boolean illustration() {
    return marks.illustration();
  }

  /**
   * Which file a photo is, and where it is named.
   *
   * @param file path of the picture from the source folder
   * @param asset true for a file of {@code assets/}, which is used as it is
   * @param listed true where photos.yml names it
   */
  public record Origin(String file, boolean asset, boolean listed, Location location) {}

  /** What is written about a photo. */
  public record Words(
      @Nullable Text caption, @Nullable Text alt, @Nullable Text credit, @Nullable String taken) {}

  /** What a reader must be told of how a picture was made. */
  public record Marks(boolean ai, boolean illustration) {}
}
