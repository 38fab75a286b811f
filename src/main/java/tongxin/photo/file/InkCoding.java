package tongxin.photo.file;

/** How a JPEG of four components stores its inks (Adobe Technical Note 5116, 18). */
public enum InkCoding {
  /** CmykToSrgb, 0 for none. */
  PLAIN,
  /** CmykToSrgb, 255 for none: files with Adobe's marker. */
  INVERTED,
  /** Cyan, magenta and yellow as brightness and two colour differences, inverted. */
  YCCK
}
