package tongxin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tongxin.authoring.ContentFolder;
import tongxin.content.contract.Contract;
import tongxin.content.contract.DocumentKind;
import tongxin.problem.Problems;
import tongxin.schema.JsonSchema;
import tongxin.schema.NewsroomIds;

/** {@code tongxin schema}: JSON Schemas for editors, with the ids of this newsroom. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*")
  private List<String> words = List.of();

  @Option(names = "--source")
  private Path source = Path.of("");

  @Option(names = "--dir")
  private @Nullable Path folder;

  @Option(names = "--lang")
  String lang = "";

  @Option(names = {"-h", "--help"})
  private boolean help;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (help) {
      terminal.out().print(terminal.words().get("schema.help"));
      return Program.DONE;
    }
    String name = words.isEmpty() ? "" : words.get(0);
    DocumentKind kind = Contract.kind(name).orElse(null);
    if (words.size() > 1
        || (kind == null && !words.isEmpty())
        || (kind != null && folder != null)) {
      terminal.err().println(mistake(name));
      terminal.err().print(terminal.words().get("schema.help"));
      return Program.USAGE;
    }
    JsonSchema schema = new JsonSchema(ids());
    if (folder != null) {
      writeAll(schema, folder);
    } else {
      terminal.out().print(kind == null ? schema.ofAll() : schema.of(kind));
    }
    return Program.DONE;
  }

  private String mistake(String name) {
    List<String> kinds = Contract.KINDS.stream().map(DocumentKind::name).toList();
    return Contract.kind(name).isPresent()
        ? terminal.words().get("schema.one")
        : terminal.words().get("schema.kind-unknown", name, String.join(", ", kinds))
            + terminal.words().didYouMean(name, kinds);
  }

  /** The newsroom's ids, as far as its files can be read: its faults are for check. */
  private NewsroomIds ids() throws IOException {
    Path newsroom = source.toAbsolutePath().normalize();
    return Files.isDirectory(newsroom.resolve("content"))
        ? new ContentFolder(newsroom)
            .content(new Problems())
            .map(NewsroomIds::of)
            .orElse(NewsroomIds.NONE)
        : NewsroomIds.NONE;
  }

  private void writeAll(JsonSchema schema, Path target) throws IOException {
    Files.createDirectories(target);
    for (DocumentKind kind : Contract.KINDS) {
      Files.writeString(target.resolve(kind.name() + ".schema.json"), schema.of(kind));
    }
    terminal.out().println(terminal.words().get("schema.written", Contract.KINDS.size(), target));
    terminal.out().print(EditorSettings.of(source, target));
  }
}
