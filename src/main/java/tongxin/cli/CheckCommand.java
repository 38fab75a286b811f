package tongxin.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tongxin.authoring.ContentFolder;
import tongxin.config.BuildOptions;
import tongxin.pipeline.BuildResult;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.StageListener;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;
import tongxin.problem.Problems;
import tongxin.site.MissingField;
import tongxin.site.MissingFields;

/** {@code tongxin check}: every check, nothing written. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Option(names = "--format")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--missing")
  private boolean missing;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions options = arguments.options(terminal);
    BuildResult result = new SiteBuilder(options, StageListener.SILENT, () -> 0L).check();
    return missing
        ? printWithMissing(options, result)
        : new Report(terminal, options, true, arguments.sourceAgain()).print(result, format, false);
  }

  /** What is missing is no fault: it changes nothing of the exit status. */
  private int printWithMissing(BuildOptions options, BuildResult result) throws IOException {
    List<MissingField> fields =
        new ContentFolder(options.source())
            .content(new Problems())
            .map(MissingFields::of)
            .orElse(List.of());
    MissingReport report = new MissingReport(terminal);
    if (format == ReportFormat.JSON) {
      ProblemPrinter printer =
          new ProblemPrinter(
              ProblemText.in(terminal.words().locale()).offering(arguments.sourceAgain()));
      terminal.out().print(report.json(printer.json(result.problems()), fields));
      return result.failed() ? Program.PROBLEMS : Program.DONE;
    }
    int status =
        new Report(terminal, options, true, arguments.sourceAgain()).print(result, format, false);
    report.print(fields);
    return status;
  }
}
