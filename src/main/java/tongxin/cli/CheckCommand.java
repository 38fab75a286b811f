package tongxin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tongxin.config.BuildOptions;
import tongxin.pipeline.BuildResult;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.StageListener;

/** {@code tongxin check}: every check, nothing written. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Option(names = "--format")
  private ReportFormat format = ReportFormat.TEXT;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions options = arguments.options(terminal);
    BuildResult result = new SiteBuilder(options, StageListener.SILENT, () -> 0L).check();
    return new Report(terminal, options).print(result, format, false);
  }
}
