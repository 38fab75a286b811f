package tongxin.deploy.storage;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.site.SiteFile;

/**
 * A place that holds files by path, with {@code /}. A reader sees each file as it was or as it is
 * to be, never a part. Safe for use by several threads.
 */
public interface Storage extends Closeable {
  /** A small file; null where it is not there. */
  byte @Nullable [] read(String path) throws IOException;

  /** Writes a small file. */
  void write(String path, byte[] content) throws IOException;

  /**
   * Writes the note of who is deploying, where there is none.
   *
   * @return false where there is one
   */
  boolean createLock(byte[] holder) throws IOException;

  /** The note of who is deploying; null where nobody is. */
  byte @Nullable [] readLock() throws IOException;

  /** Writes the note anew. */
  void renewLock(byte[] holder) throws IOException;

  /** Removes the note, whoever wrote it. */
  void deleteLock() throws IOException;

  /**
   * All files but Tongxin's own.
   *
   * @param thorough also where that takes long
   * @return nothing where it would take long
   */
  Optional<Map<String, Stored>> list(boolean thorough) throws IOException;

  /** True where a file that was listed has this content. May read it. */
  boolean holds(SiteFile file, Stored stored) throws IOException;

  /**
   * Sends files, in any order, several at once.
   *
   * @param sent is told each file that is there, with its mark; by several threads
   */
  void send(List<SiteFile> files, BiConsumer<SiteFile, String> sent) throws IOException;

  /** Deletes files, in this order where that matters to readers; what is not there is no fault. */
  void delete(List<String> paths, Consumer<String> deleted) throws IOException;
}
