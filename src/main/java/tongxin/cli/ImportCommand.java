package tongxin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.authoring.ContentFolder;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.importing.ImportOptions;
import tongxin.importing.ImportResult;
import tongxin.importing.Importer;
import tongxin.importing.NoteText;
import tongxin.importing.document.Note;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;
import tongxin.problem.Problems;

/** {@code tongxin import}: makes drafts of Word files, web pages and other generators' content. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*")
  private List<Path> files = List.of();

  @Option(names = "--source")
  private Path source = Path.of("");

  @Option(names = "--column")
  private @Nullable String column;

  @Option(names = "--slug")
  private @Nullable String slug;

  @Option(names = "--lang")
  private String lang = "";

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Words words = terminal.words();
    if (files.isEmpty() || (slug != null && files.size() > 1)) {
      terminal.err().println(words.get(files.isEmpty() ? "import.no-file" : "import.one-slug"));
      return Program.USAGE;
    }
    if (!lang.isEmpty() && Language.of(lang).isEmpty()) {
      terminal.err().println(words.get("new.lang", lang));
      return Program.USAGE;
    }
    int status = Program.DONE;
    for (Path file : files) {
      status = Math.max(status, file(file));
    }
    return status;
  }

  private int file(Path file) throws IOException {
    Words words = terminal.words();
    if (!Files.isRegularFile(file)) {
      terminal.err().println(words.get("import.no-such-file", file));
      return Program.USAGE;
    }
    Content content = content();
    if (content == null) {
      return Program.PROBLEMS;
    }
    ImportOptions options =
        new ImportOptions(column, slug, lang.isEmpty() ? null : Language.of(lang).orElseThrow());
    Path folder = source.toAbsolutePath().normalize();
    ImportResult result =
        new Importer(folder, content, terminal.clock().instant()).file(file, options);
    return print(file, result);
  }

  private @Nullable Content content() throws IOException {
    Problems problems = new Problems();
    Content content =
        new ContentFolder(source.toAbsolutePath().normalize()).content(problems).orElse(null);
    if (content == null) {
      ProblemPrinter printer = new ProblemPrinter(ProblemText.in(terminal.words().locale()));
      terminal.err().print(printer.lines(problems.sorted()));
    }
    return content;
  }

  private int print(Path file, ImportResult result) {
    Words words = terminal.words();
    if (result instanceof ImportResult.Unusable unusable) {
      String why = words.get("import.unusable." + lower(unusable.reason()));
      terminal.err().println(words.get("import.unusable", file, why));
      return Program.PROBLEMS;
    }
    if (result instanceof ImportResult.Refused refused) {
      terminal
          .err()
          .println(
              words.get("new.refused." + lower(refused.reason()), refused.arguments().toArray()));
      return Program.USAGE;
    }
    ImportResult.Imported imported = (ImportResult.Imported) result;
    String path = source.resolve(imported.path()).toString();
    terminal.out().println(words.get("import.state." + lower(imported.state()), file, path));
    NoteText texts = NoteText.in(words.locale());
    for (Note note : imported.notes()) {
      terminal.out().println("  - " + texts.of(note));
    }
    return Program.DONE;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
