package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.config.BuildOptions;
import tongxin.deploy.DeployFailure;
import tongxin.exchange.SharedPlace;
import tongxin.photo.variants.PruneResult;
import tongxin.pipeline.CacheTidying;
import tongxin.pipeline.PhotoPart;
import tongxin.pipeline.SharedPhotos;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;

/**
 * {@code tongxin cache prune} removes what the site does not use from the photo cache; {@code push}
 * and {@code pull} share it with other machines.
 */
@Command(name = "cache")
final class CacheCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*")
  private List<String> words = List.of();

  @Mixin private final PlaceArguments place = new PlaceArguments();

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
    String verb = words.isEmpty() ? "" : words.get(0);
    if (place.cache == null && words.size() == 2) {
      place.cache = words.get(1);
    }
    boolean known = List.of("prune", "push", "pull").contains(verb) && words.size() <= 2;
    if (help || !known || (place.cache == null && !verb.equals("prune"))) {
      (help ? terminal.out() : terminal.err()).print(terminal.words().get("cache.help"));
      return help ? Program.DONE : Program.USAGE;
    }
    Path folder = source.toAbsolutePath().normalize();
    BuildOptions options =
        BuildOptions.of(folder, folder.resolve("public"), terminal.clock().instant());
    return place.cache == null ? pruned(options) : exchanged(options, verb);
  }

  private int exchanged(BuildOptions options, String verb) throws IOException {
    SharedReport report =
        new SharedReport(terminal, ReportFormat.TEXT, String.valueOf(place.cache));
    SharedPhotos photos = new SharedPhotos(options, PhotoPart.ALL);
    try (@Nullable SharedPlace shared = place.open(options.source(), terminal)) {
      SharedPlace there = Objects.requireNonNull(shared);
      return switch (verb) {
        case "push" -> report.pushed(photos.push(there));
        case "pull" -> report.pulled(photos.pull(there));
        default -> report.pruned(photos.prune(there));
      };
    } catch (DeployFailure failure) {
      return report.failed(failure);
    }
  }

  private int pruned(BuildOptions options) throws IOException {
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
