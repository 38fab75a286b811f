package tongxin.photo.notes;

import tongxin.photo.file.FaultKind;
import tongxin.photo.file.FileType;

/**
 * Why a file cannot be used as a photo. It holds no text for users: the caller words it by kind.
 *
 * @param kind what is wrong
 * @param found what the file really is by its content; {@link FileType#UNKNOWN} where nothing is
 *     known or it does not matter
 * @param amount pixels of the picture for {@link FaultKind#TOO_MANY_PIXELS}, bytes of the file for
 *     {@link FaultKind#FILE_TOO_LARGE}, otherwise 0
 * @param limit the most that is allowed of that amount, otherwise 0
 */
public record PhotoFault(FaultKind kind, FileType found, long amount, long limit)
    implements PhotoResult {

  public static PhotoFault of(FaultKind kind) {
    return of(kind, FileType.UNKNOWN);
  }

  public static PhotoFault of(FaultKind kind, FileType found) {
    return new PhotoFault(kind, found, 0, 0);
  }

  public static PhotoFault tooMuch(FaultKind kind, FileType found, long amount, long limit) {
    return new PhotoFault(kind, found, amount, limit);
  }
}
