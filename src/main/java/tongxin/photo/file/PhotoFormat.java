package tongxin.photo.file;

/** The codings a photo may come in. */
public enum PhotoFormat {
  /** A camera's usual file. */
  JPEG,
  /** Screenshots and drawings; lossless. */
  PNG,
  /** A picture saved from the web. */
  WEBP,
  /** One still frame, at most 256 colours. */
  GIF
}
