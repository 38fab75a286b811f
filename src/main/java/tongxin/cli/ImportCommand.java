package tongxin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.authoring.ContentFolder;
import tongxin.config.Language;
import tongxin.content.model.Content;
import tongxin.importing.BlogImporter;
import tongxin.importing.BlogOptions;
import tongxin.importing.BlogResult;
import tongxin.importing.ImportOptions;
import tongxin.importing.ImportResult;
import tongxin.importing.Importer;
import tongxin.importing.NoteText;
import tongxin.importing.WebFiles;
import tongxin.importing.blog.BlogKind;
import tongxin.importing.document.Note;
import tongxin.problem.EnumWord;
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

  @Option(names = "--from")
  private @Nullable BlogKind from;

  @Option(names = "--publish")
  private boolean publish;

  @Option(names = "--fetch")
  private boolean fetch;

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
    if (from != null) {
      return blog(from);
    }
    int status = Program.DONE;
    for (Path file : files) {
      status = Math.max(status, file(file));
    }
    return status;
  }

  private int blog(BlogKind kind) throws IOException {
    Words words = terminal.words();
    Path folder = files.get(0);
    if (files.size() != 1 || !Files.isDirectory(folder)) {
      terminal.err().println(words.get("import.no-such-folder", folder));
      return Program.USAGE;
    }
    Content content = content();
    if (content == null) {
      return Program.PROBLEMS;
    }
    if (column != null && !content.data().columns().containsKey(column)) {
      String known = String.join(", ", content.data().columns().keySet());
      terminal.err().println(words.get("new.refused.column-unknown", column, known));
      return Program.USAGE;
    }
    BlogOptions options = new BlogOptions(column, publish, fetch ? new WebFiles()::fetch : null);
    BlogResult result =
        new BlogImporter(source.toAbsolutePath().normalize(), content).blog(kind, folder, options);
    NoteText texts = NoteText.in(words.locale());
    result.texts().forEach((path, imported) -> print(path, imported, texts));
    summary(result);
    return Program.DONE;
  }

  private void summary(BlogResult result) {
    Words words = terminal.words();
    Map<ImportResult.State, Integer> counts = new EnumMap<>(ImportResult.State.class);
    result.texts().values().forEach(text -> counts.merge(text.state(), 1, Integer::sum));
    terminal
        .out()
        .println(
            words.get(
                "import.blog",
                result.texts().size(),
                counts.getOrDefault(ImportResult.State.WRITTEN, 0),
                counts.getOrDefault(ImportResult.State.RENEWED, 0),
                counts.getOrDefault(ImportResult.State.UNCHANGED, 0),
                counts.getOrDefault(ImportResult.State.EDITED, 0)));
    result.terms().forEach(file -> terminal.out().println(words.get("import.terms", file)));
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
      String why = words.get("import.unusable." + EnumWord.of(unusable.reason()));
      terminal.err().println(words.get("import.unusable", file, why));
      return Program.PROBLEMS;
    }
    if (result instanceof ImportResult.Refused refused) {
      terminal
          .err()
          .println(
              words.get(
                  "new.refused." + EnumWord.of(refused.reason()), refused.arguments().toArray()));
      return Program.USAGE;
    }
    print(file.toString(), (ImportResult.Imported) result, NoteText.in(words.locale()));
    return Program.DONE;
  }

  private void print(String file, ImportResult.Imported imported, NoteText texts) {
    Words words = terminal.words();
    String path = source.resolve(imported.path()).toString();
    boolean published = publish && imported.state() == ImportResult.State.WRITTEN;
    String key = published ? "import.state.new" : "import.state." + EnumWord.of(imported.state());
    terminal.out().println(words.get(key, file, path));
    for (Note note : imported.notes()) {
      terminal.out().println("  - " + texts.of(note));
    }
  }
}
