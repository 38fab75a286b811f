package tongxin.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tongxin.config.BuildOptions;
import tongxin.pipeline.BuildResult;
import tongxin.pipeline.SiteBuilder;

/** {@code tongxin build}: makes the site. */
@Command(name = "build")
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final SourceArguments arguments = new SourceArguments();

  @Option(names = "--format")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--timings")
  private boolean timings;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BuildOptions options = arguments.options(terminal);
    arguments.refuseFuture(options, terminal);
    BuildResult result =
        new SiteBuilder(
                options,
                new Progress(terminal),
                timings ? Cpu.measured() : () -> 0L,
                arguments.now == null ? terminal.clock() : null)
            .build();
    return new Report(terminal, options, false, arguments.sourceAgain())
        .print(result, format, timings);
  }
}
