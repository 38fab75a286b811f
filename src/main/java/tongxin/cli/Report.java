package tongxin.cli;

import java.io.PrintStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tongxin.config.BuildOptions;
import tongxin.output.Published;
import tongxin.pipeline.BuildResult;
import tongxin.pipeline.Timing;
import tongxin.problem.Problem;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;

/** Prints what a build came to. */
final class Report {
  private final Terminal terminal;
  private final BuildOptions options;
  private final boolean check;
  private final String offered;

  /**
   * A report.
   *
   * @param check true where nothing was to be published
   * @param offered what commands need that are offered, such as {@code --source news}
   */
  Report(Terminal terminal, BuildOptions options, boolean check, String offered) {
    this.terminal = terminal;
    this.options = options;
    this.check = check;
    this.offered = offered;
  }

  /** Prints, and gives the exit status. */
  int print(BuildResult result, ReportFormat format, boolean timings) {
    ProblemPrinter printer =
        new ProblemPrinter(ProblemText.in(terminal.words().locale()).offering(offered));
    if (format == ReportFormat.JSON) {
      terminal.out().print(json(result, printer));
    } else {
      terminal.err().print(printer.lines(result.problems()));
      summary(result);
    }
    if (timings) {
      timings(result);
    }
    return result.failed() ? Program.PROBLEMS : Program.DONE;
  }

  /** A check writes nothing: of it there are only the problems to tell. */
  private String json(BuildResult result, ProblemPrinter printer) {
    return check ? printer.json(result.problems()) : new BuildJson(printer).of(result);
  }

  private void summary(BuildResult result) {
    Words words = terminal.words();
    PrintStream out = terminal.out();
    long errors = result.problems().stream().filter(Problem::isError).count();
    long warnings = result.problems().size() - errors;
    if (errors + warnings > 0) {
      out.println(words.get("summary.problems", errors, warnings));
    }
    Published published = result.published();
    if (published != null) {
      out.println(
          words.get(
              "summary.published",
              result.pages(),
              options.out(),
              published.written(),
              published.unchanged(),
              published.removed()));
      if (errors > 0) {
        out.println(words.get("summary.taken-down"));
      }
    } else {
      out.println(words.get(errors > 0 ? "summary.nothing" : "summary.checked"));
    }
    ZonedDateTime next = result.nextChange();
    if (next != null) {
      String time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(next);
      out.println(words.get("summary.next", time, next.getZone()));
    }
  }

  private void timings(BuildResult result) {
    PrintStream err = terminal.err();
    err.println("stage              items   wall ms    cpu ms");
    for (Timing timing : result.timings()) {
      err.println(
          String.format(
              Locale.ROOT,
              "%-14s %9d %9d %9d",
              timing.stage(),
              timing.items(),
              timing.wallMillis(),
              timing.cpuMillis()));
    }
  }
}
