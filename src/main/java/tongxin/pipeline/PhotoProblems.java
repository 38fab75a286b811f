package tongxin.pipeline;

import java.util.Optional;
import tongxin.photo.notes.PhotoFault;
import tongxin.problem.EnumWord;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** Puts the faults of photos among the other problems. */
final class PhotoProblems {
  private PhotoProblems() {}

  /** The problem of a fault; none for an asset that needs no size, such as an SVG. */
  static Optional<Problem> of(String path, PhotoFault fault) {
    boolean asset = path.startsWith("assets/");
    ProblemCode code =
        switch (fault.kind()) {
          case UNREADABLE -> ProblemCode.FILE_UNREADABLE;
          case EMPTY, TRUNCATED, NOT_AN_IMAGE, DAMAGED, CHANGED -> ProblemCode.PHOTO_BROKEN;
          case HEIC, AVIF, SVG, UNSUPPORTED -> ProblemCode.PHOTO_UNSUPPORTED;
          case TOO_MANY_PIXELS, FILE_TOO_LARGE -> ProblemCode.PHOTO_TOO_LARGE;
          case ANIMATED -> ProblemCode.PHOTO_ANIMATED;
          case WRONG_EXTENSION -> ProblemCode.PHOTO_WRONG_EXTENSION;
        };
    if (asset && code != ProblemCode.PHOTO_BROKEN && code != ProblemCode.FILE_UNREADABLE) {
      return Optional.empty();
    }
    return Optional.of(Problem.of(code, Location.of(path), arguments(fault)));
  }

  private static String[] arguments(PhotoFault fault) {
    String kind = EnumWord.of(fault.kind());
    return switch (fault.kind()) {
      case TOO_MANY_PIXELS ->
          new String[] {
            kind, millions(fault.amount(), 1_000_000), millions(fault.limit(), 1_000_000)
          };
      case FILE_TOO_LARGE ->
          new String[] {kind, millions(fault.amount(), 1 << 20), millions(fault.limit(), 1 << 20)};
      default -> new String[] {kind, EnumWord.of(fault.found())};
    };
  }

  private static String millions(long amount, long unit) {
    return String.valueOf((amount + unit - 1) / unit);
  }
}
