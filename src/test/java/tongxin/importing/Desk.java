package tongxin.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import tongxin.authoring.ContentFolder;
import tongxin.importing.ImportResult.Imported;
import tongxin.problem.Problems;

/** A newsroom into which documents are imported. */
final class Desk {
  static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");

  private final Path source;

  Desk(Path source) throws IOException {
    this.source = source;
    write("content/site.yml", "title: { zh: 甲, en: A }\n");
    write("content/data/columns.yml", "- { id: news, name: { zh: 要闻, en: News } }\n");
  }

  void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  ImportResult take(Path file) throws IOException {
    return new Importer(
            source, new ContentFolder(source).content(new Problems()).orElseThrow(), NOW)
        .file(file, ImportOptions.NONE);
  }

  /** Imports a document, which must be possible. */
  Imported take(Docx document) throws IOException {
    Path file = Files.createTempFile(source, "稿件", ".docx");
    Files.write(file, document.bytes());
    return (Imported) take(file);
  }

  String text(Imported imported) throws IOException {
    return Files.readString(source.resolve(imported.path()));
  }

  /** The Markdown without front matter. */
  String body(Docx document) throws IOException {
    String text = text(take(document));
    return text.substring(text.indexOf("\n---\n") + 6);
  }

  /** The report in Chinese, a line for each note. */
  static String report(Imported imported) {
    NoteText texts = NoteText.in(java.util.Locale.CHINESE);
    return imported.notes().stream().map(texts::of).collect(Collectors.joining("\n"));
  }
}
