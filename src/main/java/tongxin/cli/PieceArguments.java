package tongxin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.config.BuildOptions;
import tongxin.config.Language;
import tongxin.export.ExportTarget;
import tongxin.export.ExportedSite;
import tongxin.export.PieceChoice;
import tongxin.page.plan.Page;
import tongxin.problem.EnumWord;
import tongxin.problem.Problem;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;

/** What the commands take that copy single pieces: which, of which newsroom, and where to. */
final class PieceArguments {
  @Parameters(arity = "0..*")
  List<String> names = List.of();

  @Option(names = "--source")
  Path source = Path.of("");

  @Option(names = "--out")
  @Nullable Path out;

  @Option(names = "--lang")
  String lang = "";

  @Option(names = {"-h", "--help"})
  boolean help;

  private int status = Program.USAGE;

  /** True for a name of a page rather than of a folder for it. */
  static boolean isPage(Path out) {
    return out.toString().toLowerCase(Locale.ROOT).matches(".*\\.html?");
  }

  /** The last part of a piece's address. */
  static String slug(Page piece) {
    String path = piece.route().path().replaceFirst("/+$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The newsroom's folder. */
  Path folder() {
    return source.toAbsolutePath().normalize();
  }

  /** The newsroom; nothing, with its errors printed, where it cannot be shown. */
  Optional<ExportedSite> site(Terminal terminal) throws IOException {
    BuildOptions options =
        BuildOptions.of(folder(), folder().resolve("public"), terminal.clock().instant());
    List<Problem> problems = new ArrayList<>();
    Optional<ExportedSite> site = ExportedSite.read(options, problems);
    if (site.isEmpty()) {
      printFaulty(problems.stream().filter(Problem::isError).toList(), terminal);
    }
    return site;
  }

  private static void printFaulty(List<Problem> problems, Terminal terminal) {
    ProblemPrinter printer = new ProblemPrinter(ProblemText.in(terminal.words().locale()));
    terminal.err().print(printer.lines(problems));
    terminal.err().println(terminal.words().get("export.faulty"));
  }

  /** The exit status where there are no pieces. */
  int status() {
    return status;
  }

  /** The pieces that were named; nothing, with a message, where one of the names is not clear. */
  Optional<List<Page>> pieces(ExportedSite site, Terminal terminal) {
    List<Page> pieces = new ArrayList<>();
    Language wished = Language.of(lang).orElse(null);
    for (String name : names) {
      PieceChoice choice = site.find(name, wished);
      if (choice instanceof PieceChoice.Found found) {
        pieces.add(found.page());
      } else if (choice instanceof PieceChoice.Faulty faulty) {
        printFaulty(faulty.problems(), terminal);
        status = Program.PROBLEMS;
        return Optional.empty();
      } else {
        terminal.err().println(unclear(name, choice, terminal.words()));
        return Optional.empty();
      }
    }
    return Optional.of(pieces);
  }

  private static String unclear(String name, PieceChoice choice, Words words) {
    if (choice instanceof PieceChoice.Several several) {
      return words.get("export.several", name, String.join(", ", several.files()));
    }
    List<String> near = ((PieceChoice.Unknown) choice).near();
    return words.get("export.unknown", name)
        + (near.isEmpty() ? "" : words.get("export.near", String.join(", ", near)));
  }

  /** True, with a message, where a copy may not be written. */
  boolean isRefused(Path target, Path marked, String mark, Terminal terminal) throws IOException {
    Optional<ExportTarget.Refusal> refusal = ExportTarget.refusal(folder(), target, marked, mark);
    refusal.ifPresent(
        why ->
            terminal
                .err()
                .println(terminal.words().get("export.refused." + EnumWord.of(why), target)));
    return refusal.isPresent();
  }
}
