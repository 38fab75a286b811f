package tongxin.problem;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the content, as a value that a stage collects.
 *
 * <p>The words are chosen when it is printed, in the user's language: see {@link ProblemText}.
 *
 * @param arguments fill {@code {0}}, {@code {1}} … of the message and hint
 * @param suggestion what the writer probably meant, for a "did you mean"
 * @param related where else to look, such as the first of two equal slugs
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    Location location,
    List<String> arguments,
    @Nullable String suggestion,
    @Nullable Location related)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::location)
          .thenComparing(Problem::code)
          .thenComparing(p -> p.arguments.toString());

  public Problem {
    arguments = List.copyOf(arguments);
  }

  /** A problem of its code's usual severity. */
  public static Problem of(ProblemCode code, Location location, String... arguments) {
    return new Problem(code, code.severity(), location, List.of(arguments), null, null);
  }

  /** The same with a "did you mean", if there is one. */
  public Problem suggesting(@Nullable String value) {
    return new Problem(code, severity, location, arguments, value, related);
  }

  /** The same with a second place to look at. */
  public Problem relatedTo(@Nullable Location place) {
    return new Problem(code, severity, location, arguments, suggestion, place);
  }

  /** The same, as an error: what {@code --strict} and {@code --production} do. */
  public Problem asError() {
    return new Problem(code, Severity.ERROR, location, arguments, suggestion, related);
  }

  /** The same, as a warning: where the newsroom has allowed it, and where it is of a draft. */
  public Problem asWarning() {
    return new Problem(code, Severity.WARNING, location, arguments, suggestion, related);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, line, column, code: the order in which problems are printed. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
