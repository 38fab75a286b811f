package tongxin.desk.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tongxin.source.edit.AtomicFile;

/**
 * Texts that were typed but cannot take the place of their file yet, in {@code .tongxin/drafts/}:
 * their YAML is not whole, or the file was changed by somebody else.
 */
public final class FileDrafts {
  private final NewsroomFiles files;

  public FileDrafts(NewsroomFiles files) {
    this.files = files;
  }

  /**
   * A text that waits.
   *
   * @param base digest of the file that it was written over
   */
  public record Draft(String base, String text) {}

  /** Keeps a text. */
  public synchronized void keep(ContentPath path, Draft draft) throws IOException {
    Path file = place(path);
    Files.createDirectories(file.resolveSibling("."));
    byte[] bytes = (draft.base + "\n" + draft.text).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, bytes, files.own("desk"));
  }

  /** The text that waits for a file, if there is one. */
  public synchronized Optional<Draft> find(ContentPath path) throws IOException {
    try {
      String all = Files.readString(place(path));
      int end = all.indexOf('\n');
      return end < 0
          ? Optional.empty()
          : Optional.of(new Draft(all.substring(0, end), all.substring(end + 1)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Forgets a text that is in its file now. */
  public synchronized void drop(ContentPath path) throws IOException {
    Files.deleteIfExists(place(path));
  }

  private Path place(ContentPath path) throws IOException {
    return files.own("drafts").resolve(path.value() + ".draft");
  }
}
