package tongxin.output;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resolves symbolic links. */
final class SymbolicLinks {
  /** As many as Linux follows (path_resolution(7)). */
  private static final int MOST = 40;

  private SymbolicLinks() {}

  /**
   * The folder that a path stands for, links followed, whether or not it is there yet: a link to a
   * web server's folder stays one.
   */
  static Path followed(Path path) throws IOException {
    Path at = path.toAbsolutePath().normalize();
    for (int i = 0; i < MOST; i++) {
      if (Files.exists(at)) {
        return at.toRealPath();
      }
      if (!Files.isSymbolicLink(at)) {
        Path above = at.getParent();
        return above == null || !Files.exists(above)
            ? at
            : above.toRealPath().resolve(at.getFileName());
      }
      at = Staging.above(at).resolve(Files.readSymbolicLink(at)).normalize();
    }
    throw new FileSystemLoopException(path.toString());
  }
}
