package tongxin.photo;

/**
 * Why a file cannot be used as a photo. It holds no text for users: the caller words it by kind.
 *
 * @param kind what is wrong
 * @param found what the file really is by its content; {@link FileType#UNKNOWN} where nothing is
 *     known or it does not matter
 * @param amount pixels of the picture for {@link Kind#TOO_MANY_PIXELS}, bytes of the file for
 *     {@link Kind#FILE_TOO_LARGE}, otherwise 0
 * @param limit the most that is allowed of that amount, otherwise 0
 */
public record PhotoFault(Kind kind, FileType found, long amount, long limit)
    implements PhotoResult {

  /** What is wrong with the file. */
  public enum Kind {
    /** There is no such file, or it may not be read. */
    UNREADABLE,
    /** The file has no bytes. */
    EMPTY,
    /** The file breaks off: an upload or a copy was interrupted. */
    TRUNCATED,
    /** The file is no picture; {@code found} may name what it is. */
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
    /**
     * A type of picture that is not read here, such as TIFF or a camera's raw; see {@code found}.
     */
    UNSUPPORTED,
    /** The type is known but the content is damaged. */
    DAMAGED,
    /** The file has changed since it was read; the build must be run again. */
    CHANGED
  }

  static PhotoFault of(Kind kind) {
    return of(kind, FileType.UNKNOWN);
  }

  static PhotoFault of(Kind kind, FileType found) {
    return new PhotoFault(kind, found, 0, 0);
  }

  static PhotoFault tooMuch(Kind kind, FileType found, long amount, long limit) {
    return new PhotoFault(kind, found, amount, limit);
  }
}
