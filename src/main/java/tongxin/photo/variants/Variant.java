package tongxin.photo.variants;

/**
 * One size and format of a photo, known before it is made.
 *
 * @param name file name, ASCII, such as {@code 0a1b2c3d4e5f6071-960.webp}. It is made of the
 *     photo's bytes, all that shapes the result, and the version of the encoder: another result has
 *     another name, so a file of this name never changes and may be cached for ever
 * @param width width in pixels
 * @param height height in pixels
 * @param format how it is coded
 * @param crop the part of the original it shows
 */
public record Variant(String name, int width, int height, VariantFormat format, Crop crop) {

  /** The media type, such as {@code image/webp}. */
  public String mediaType() {
    return format.mediaType();
  }

  /** Pixels of the original for one of this variant: 1 or less, for a variant never enlarges. */
  double scale() {
    return Math.max((double) width / crop.width(), (double) height / crop.height());
  }
}
