package tongxin.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints problems for a person or, as JSON, for an editor. */
public final class ProblemPrinter {
  /** What is beyond was often caused by the same mistake, and nobody reads so far. */
  private static final int MOST = 200;

  private final ProblemText text;

  public ProblemPrinter(ProblemText text) {
    this.text = text;
  }

  /** {@code file:line:col: error[code] message}, and the hint on a line of its own. */
  public String line(Problem problem) {
    return ProblemText.shown(problem.location().toString())
        + ": "
        + text.severityWord(problem)
        + "["
        + problem.code().id()
        + "] "
        + text.message(problem)
        + "\n  "
        + text.hintWord()
        + ": "
        + text.hint(problem)
        + "\n";
  }

  /** As lines; of very many the first, errors before warnings, and how many more there are. */
  public String lines(List<Problem> problems) {
    if (problems.size() <= MOST) {
      return joined(problems.stream());
    }
    Stream<Problem> errors = problems.stream().filter(Problem::isError);
    Stream<Problem> warnings = problems.stream().filter(problem -> !problem.isError());
    return joined(Stream.concat(errors, warnings).limit(MOST).sorted())
        + text.more(problems.size() - MOST)
        + "\n";
  }

  private String joined(Stream<Problem> problems) {
    return problems.map(this::line).collect(Collectors.joining());
  }

  /**
   * A JSON array (RFC 8259), one object a problem with file, line, column, severity, code, message
   * and hint.
   */
  public String json(List<Problem> problems) {
    return problems.stream().map(this::object).collect(Collectors.joining(",\n ", "[", "]\n"));
  }

  private String object(Problem problem) {
    Location place = problem.location();
    return String.format(
        Locale.ROOT,
        "{\"file\":%s,\"line\":%d,\"column\":%d,\"severity\":%s,\"code\":%s,\"message\":%s,\"hint\":%s}",
        JsonText.quote(place.file()),
        place.line(),
        place.column(),
        JsonText.quote(ProblemText.severity(problem)),
        JsonText.quote(problem.code().id()),
        JsonText.quote(text.message(problem)),
        JsonText.quote(text.hint(problem)));
  }
}
