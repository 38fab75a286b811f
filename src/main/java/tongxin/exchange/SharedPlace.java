package tongxin.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place where several machines keep files of the photo cache, each under its name. A file is
 * there whole or not at all, and never changes. Safe for use by several threads.
 */
public interface SharedPlace extends Closeable {
  /** Those of these names that are there. */
  Set<String> present(Collection<String> names) throws IOException;

  /** The bytes of a file; null where it is not there. */
  byte @Nullable [] read(String name) throws IOException;

  /** Writes a file, in the place of one that is there. */
  void write(String name, byte[] bytes) throws IOException;

  /** All names that are there, of this program's version and of others, as paths. */
  Set<String> all() throws IOException;

  /** Removes a file by its path as {@link #all} gives it. */
  void delete(String path) throws IOException;
}
