package tongxin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tongxin.export.ExportTarget;
import tongxin.export.ExportedSite;
import tongxin.export.PreviewFile;
import tongxin.output.Folders;
import tongxin.page.plan.Page;

/** {@code tongxin pack}: pieces as one HTML file, for somebody's phone. */
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final PieceArguments arguments = new PieceArguments();

  PackCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (arguments.help || arguments.names.isEmpty()) {
      (arguments.help ? terminal.out() : terminal.err()).print(terminal.words().get("pack.help"));
      return arguments.help ? Program.DONE : Program.USAGE;
    }
    Optional<ExportedSite> site = arguments.site(terminal);
    if (site.isEmpty()) {
      return Program.PROBLEMS;
    }
    Optional<List<Page>> pieces = arguments.pieces(site.get(), terminal);
    if (pieces.isEmpty()) {
      return arguments.status();
    }
    Path file = target(pieces.get()).toAbsolutePath().normalize();
    if (arguments.isRefused(file, file, PreviewFile.MARK, terminal)) {
      return Program.USAGE;
    }
    Path work = Files.createTempDirectory("tongxin-pack");
    try {
      write(file, new PreviewFile(site.get(), work).of(pieces.get()));
    } finally {
      Folders.delete(work);
    }
    return Program.DONE;
  }

  /** The file: in the folder given, unless its name ends in .html. */
  private Path target(List<Page> pieces) {
    Path out = arguments.out;
    String name = PieceArguments.slug(pieces.get(0)) + "-preview.html";
    return out == null ? Path.of(name) : PieceArguments.isPage(out) ? out : out.resolve(name);
  }

  private void write(Path file, PreviewFile.Result result) throws IOException {
    byte[] bytes = result.html().getBytes(StandardCharsets.UTF_8);
    ExportTarget.write(file, bytes);
    Words words = terminal.words();
    String megabytes = String.format(Locale.ROOT, "%.1f", bytes.length / 1e6);
    terminal.out().println(words.get("pack.done", file, megabytes, result.pictures()));
    if (result.hidden() > 0) {
      terminal.out().println(words.get("pack.hidden", result.hidden()));
    }
    result.lost().forEach(address -> terminal.err().println(words.get("pack.lost", address)));
  }
}
