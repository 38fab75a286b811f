package tongxin.photo.file;

/** What is wrong with the file. */
public enum FaultKind {
  /** There is no such file, or it may not be read. */
  UNREADABLE,
  /** The file has no bytes. */
  EMPTY,
  /** The file breaks off: an upload or a copy was interrupted. */
  TRUNCATED,
  /** The file is no picture; the fault may name what it is. */
  NOT_AN_IMAGE,
  /** A picture whose name ends as that of another type; {@code found} is the real one. */
  WRONG_EXTENSION,
  /** More pixels than the limit, or than the memory can hold; both numbers are given. */
  TOO_MANY_PIXELS,
  /** More bytes than the limit; both numbers are given. */
  FILE_TOO_LARGE,
  /** An iPhone's HEIC: to be exported as JPEG. */
  HEIC,
  /** AVIF: to be exported as JPEG. */
  AVIF,
  /** SVG: a drawing that may hold scripts, never a photo. */
  SVG,
  /** An animated GIF, PNG or WebP. */
  ANIMATED,
  /** A type of picture that is not read here, such as TIFF or a camera's raw; see {@code found}. */
  UNSUPPORTED,
  /** The type is known but the content is damaged. */
  DAMAGED,
  /** The file has changed since it was read; the build must be run again. */
  CHANGED
}
