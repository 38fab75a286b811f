package tongxin.pipeline;

import java.util.List;
import java.util.Set;
import tongxin.config.BuildOptions;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Severity;

/**
 * The problems as one build sees them: strict makes warnings errors, production those of photos.
 */
final class Verdict {
  private static final Set<ProblemCode> OF_PHOTOS =
      Set.of(
          ProblemCode.PHOTO_BROKEN,
          ProblemCode.PHOTO_UNSUPPORTED,
          ProblemCode.PHOTO_TOO_LARGE,
          ProblemCode.PHOTO_WRONG_EXTENSION,
          ProblemCode.PHOTO_ANIMATED,
          ProblemCode.PHOTO_CREDIT_MISSING,
          ProblemCode.PHOTO_ALT_MISSING,
          ProblemCode.PHOTO_PEOPLE_MISSING);

  private Verdict() {}

  static List<Problem> of(Problems problems, BuildOptions options) {
    return of(problems.sorted(), options);
  }

  static List<Problem> of(List<Problem> problems, BuildOptions options) {
    return problems.stream()
        .map(p -> p.severity() == Severity.WARNING && isStrictFor(p, options) ? p.asError() : p)
        .toList();
  }

  static boolean failed(Problems problems, BuildOptions options) {
    return of(problems, options).stream().anyMatch(Problem::isError);
  }

  /** True where an error leaves nothing to show; a preview marks photos that cannot be used. */
  static boolean blocks(Problems problems, BuildOptions options) {
    return !blocking(problems, options).isEmpty();
  }

  /** The errors that leave nothing to show. */
  static List<Problem> blocking(Problems problems, BuildOptions options) {
    return of(problems, options).stream()
        .filter(p -> p.isError() && !(options.preview() && OF_PHOTOS.contains(p.code())))
        .toList();
  }

  /** True where an address that was public would have nothing. */
  static boolean isOfAddress(Problem problem) {
    return problem.code() == ProblemCode.ADDRESS_VANISHED
        || problem.code() == ProblemCode.REDIRECT_BROKEN;
  }

  private static boolean isStrictFor(Problem problem, BuildOptions options) {
    boolean photo =
        problem.code() == ProblemCode.PHOTO_CREDIT_MISSING
            || problem.code() == ProblemCode.PHOTO_ALT_MISSING;
    // Strict is for what was written; a newsroom may not know yet where its site will be.
    boolean unsaid = problem.code() == ProblemCode.BASE_URL_MISSING;
    return (options.strict() && !unsaid)
        || (options.production() && (photo || isOfAddress(problem)));
  }
}
