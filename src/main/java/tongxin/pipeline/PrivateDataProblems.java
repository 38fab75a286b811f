package tongxin.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tongxin.photo.privacy.PrivateData;
import tongxin.photo.privacy.PrivateDataCheck;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.SourceFile;

/** Says what private data a file would publish: files beside content and assets go out as is. */
public final class PrivateDataProblems {
  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "png", "webp", "gif", "heic", "heif", "avif", "tif", "tiff");

  private PrivateDataProblems() {}

  /** The problems of one file: a position is an error, all else a warning. */
  public static List<Problem> of(SourceFile file) {
    PrivateData found = PrivateDataCheck.of(file.file());
    Problems problems = new Problems();
    if (found.kinds().contains(PrivateData.Kind.POSITION)) {
      boolean picture = PICTURES.contains(ending(file.name()));
      problems.add(
          picture ? ProblemCode.PHOTO_POSITION : ProblemCode.FILE_POSITION, file.location());
    }
    for (PrivateData.Kind kind : EnumSet.range(PrivateData.Kind.PLACE, PrivateData.Kind.DEVICE)) {
      if (found.kinds().contains(kind)) {
        problems.add(
            ProblemCode.FILE_PERSONAL_DATA, file.location(), kind.name().toLowerCase(Locale.ROOT));
      }
    }
    if (!found.complete()) {
      problems.add(ProblemCode.FILE_NOT_EXAMINED, file.location());
    }
    return problems.sorted();
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
