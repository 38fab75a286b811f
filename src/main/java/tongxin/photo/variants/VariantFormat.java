package tongxin.photo.variants;

/** How a variant is coded. */
public enum VariantFormat {
  /** For every current browser; keeps transparency. */
  WEBP("webp", "image/webp"),
  /** For the rest, and for share cards; transparent parts are white. */
  JPEG("jpg", "image/jpeg");

  private final String extension;
  private final String mediaType;

  VariantFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The end of the file name, without a dot. */
  public String extension() {
    return extension;
  }

  /** The media type for {@code <source type>} and HTTP, such as {@code image/webp}. */
  public String mediaType() {
    return mediaType;
  }
}
