package tongxin.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import tongxin.content.model.Body;
import tongxin.content.model.Content;
import tongxin.content.reading.ContentReader;
import tongxin.content.reading.ParseCache;
import tongxin.content.reading.TextChecks;
import tongxin.problem.Problems;
import tongxin.source.Changes;
import tongxin.source.SourceFolder;

/** A newsroom's folder, where content is begun. */
public final class ContentFolder {
  private final Path source;
  private final SourceFolder folder;
  private final ContentReader reader =
      new ContentReader((path, text, line, own) -> Body.EMPTY, new ParseCache(), TextChecks.NONE);

  public ContentFolder(Path source) {
    this.source = source;
    this.folder = new SourceFolder(source);
  }

  /**
   * What is there now, but for the bodies; nothing where site.yml cannot be used. What has not
   * changed since the last time is not read again.
   */
  public Optional<Content> content(Problems problems) throws IOException {
    return Optional.ofNullable(reader.read(folder.look(Changes.byTime(), problems), problems));
  }

  /**
   * Writes a draft.
   *
   * @throws IOException where a file cannot be written or has come to exist meanwhile: nothing is
   *     ever overwritten
   */
  public void write(NewContent.Draft draft) throws IOException {
    for (Map.Entry<String, String> file : draft.files().entrySet()) {
      Path path = source.resolve(file.getKey());
      if (file.getKey().endsWith("/")) {
        Files.createDirectories(path);
      } else {
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
      }
    }
  }

  /** True where something stands under this path already, be it content or not. */
  boolean has(String path) {
    return Files.exists(source.resolve(path));
  }
}
