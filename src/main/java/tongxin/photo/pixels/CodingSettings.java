package tongxin.photo.pixels;

/**
 * How variants are coded. Any change here, or to the code that makes pixels, needs a new version.
 */
public final class CodingSettings {
  /** Part of every variant's name: this code's own version, and that of the WebP encoder. */
  public static final String VERSION = "tongxin-photo 2; webp-imageio 0.11.0";

  static final float JPEG_QUALITY = 0.80f;
  static final float WEBP_QUALITY = 0.80f;

  /** 0 fast to 6 small. Method 4 costs twice the time for 4 % fewer bytes. */
  static final int WEBP_METHOD = 2;

  private CodingSettings() {}
}
