package tongxin.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Location;

/**
 * One file of the source folder.
 *
 * @param path relative to the source folder, with {@code /} on every system, in Unicode NFC
 * @param file where it is on disk
 * @param size in bytes
 * @param modified last change, in nanoseconds since 1970
 * @param revision grows when the file is reported as changed while the program runs
 */
public record SourceFile(String path, Path file, long size, long modified, long revision) {
  /** A file as first seen. */
  public SourceFile(String path, Path file, long size, long modified) {
    this(path, file, size, modified, 0);
  }

  SourceFile revised(long newRevision) {
    return new SourceFile(path, file, size, modified, newRevision);
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path up to and with the last {@code /}. */
  public String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The whole file as a place. */
  public Location location() {
    return Location.of(path);
  }

  // Written out, as in other keys of maps: the JDK would link them at run time, at every start.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof SourceFile other
        && size == other.size
        && modified == other.modified
        && revision == other.revision
        && path.equals(other.path)
        && file.equals(other.file);
  }

  @Override
  public int hashCode() {
    return 31 * path.hashCode() + Long.hashCode(modified ^ size);
  }
}
