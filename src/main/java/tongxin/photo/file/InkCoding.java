package tongxin.photo.file;

/** How a JPEG of four components stores its inks (Adobe Technical Note 5116, 18). */
public enum InkCoding {
  /** As amounts of ink: 0 for none. */
  PLAIN,
  /** Inverted: 255 for no ink, as in files with Adobe's marker. */
  INVERTED,
  /** Cyan, magenta and yellow as brightness and two colour differences, inverted. */
  YCCK
}
