package tongxin.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** Tells each time files of a newsroom were saved, or have come or gone. */
public final class SavedFiles implements Closeable {
  private final SourceWatch watch;

  private SavedFiles(SourceWatch watch) {
    this.watch = watch;
  }

  /**
   * Begins to watch {@code content/}, {@code templates/} and {@code assets/}.
   *
   * @param changed is called by a thread of its own, once for what happens in one go
   * @throws IOException where the system cannot tell of changes
   */
  public static SavedFiles watch(Path source, Runnable changed) throws IOException {
    return new SavedFiles(new SourceWatch(source, new PendingChanges(), changes -> changed.run()));
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
