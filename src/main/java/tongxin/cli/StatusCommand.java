package tongxin.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tongxin.authoring.ContentFolder;
import tongxin.config.BuildOptions;
import tongxin.content.model.Content;
import tongxin.desk.StatusJson;
import tongxin.desk.status.SiteStatus;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.StageListener;
import tongxin.problem.Problem;
import tongxin.problem.Problems;

/** {@code tongxin status}: everything the newsroom has, and what is due next. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Option(names = "--format")
  private ReportFormat format = ReportFormat.TEXT;

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions options = arguments.options(terminal);
    List<Problem> problems =
        new SiteBuilder(options, StageListener.SILENT, () -> 0L).check().problems();
    Content content = new ContentFolder(options.source()).content(new Problems()).orElse(null);
    SiteStatus status = SiteStatus.of(content, problems, options.now());
    if (format == ReportFormat.JSON) {
      terminal.out().writeBytes(new StatusJson(terminal.words().locale()).write(status));
      terminal.out().println();
    } else {
      ZoneId zone = content == null ? ZoneOffset.UTC : content.site().zone();
      new StatusReport(terminal).print(status, zone);
    }
    return problems.stream().anyMatch(Problem::isError) ? Program.PROBLEMS : Program.DONE;
  }
}
