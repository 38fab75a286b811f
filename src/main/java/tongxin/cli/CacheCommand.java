package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.config.BuildOptions;
import tongxin.photo.variants.PruneResult;
import tongxin.pipeline.CacheTidying;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;

/** {@code tongxin cache prune}: removes what the site does not use from the photo cache. */
@Command(name = "cache")
final class CacheCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*")
  private List<String> words = List.of();

  @Option(names = "--source")
  private Path source = Path.of("");

  @Option(names = "--lang")
  String lang = "";

  @Option(names = {"-h", "--help"})
  private boolean help;

  CacheCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (help || !words.equals(List.of("prune"))) {
      (help ? terminal.out() : terminal.err()).print(terminal.words().get("cache.help"));
      return help ? Program.DONE : Program.USAGE;
    }
    Path folder = source.toAbsolutePath().normalize();
    BuildOptions options =
        BuildOptions.of(folder, folder.resolve("public"), terminal.clock().instant());
    CacheTidying.Result result = new CacheTidying(options).run();
    PruneResult removed = result.removed();
    if (removed == null) {
      ProblemPrinter printer = new ProblemPrinter(ProblemText.in(terminal.words().locale()));
      terminal.err().print(printer.lines(result.problems()));
      terminal.err().println(terminal.words().get("cache.kept"));
      return Program.PROBLEMS;
    }
    String megabytes = String.format(Locale.ROOT, "%.1f", removed.bytes() / 1e6);
    terminal.out().println(terminal.words().get("cache.pruned", removed.files(), megabytes));
    return Program.DONE;
  }
}
