package tongxin.deploy.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Folders and files of a disk, here or on a server. Paths are relative to its root, with {@code /}.
 * Safe for use by several threads.
 */
public interface FileTree extends Closeable {
  /** How many files are best written at once. */
  int workers();

  /** A small file; null where it is not there. */
  byte @Nullable [] read(String path) throws IOException;

  /** Writes a file that nobody reads yet. */
  void put(String path, byte[] content) throws IOException;

  /** The same from a file on this disk, with its time of change in seconds since 1970. */
  void put(String path, Path source, long modified) throws IOException;

  /**
   * Makes a folder whose parent is there.
   *
   * @return false where there is one of this name
   */
  boolean makeFolder(String path) throws IOException;

  /** Gives a file or link another name, in the place of what has that name. */
  void rename(String from, String to) throws IOException;

  /** Deletes a file or link; one that is not there is no fault. */
  void delete(String path) throws IOException;

  /** Deletes a folder if it is empty; one that is not, or is not there, is no fault. */
  void deleteFolder(String path) throws IOException;

  /** Deletes a folder with all that is in it. */
  void deleteAll(String path) throws IOException;

  /** The names in a folder; none where it is not there. */
  List<String> names(String folder) throws IOException;

  /**
   * All files below a folder, by path from there, but those whose path begins with {@code .tongxin}
   * there.
   *
   * @param thorough also where that takes long
   * @return nothing where it would take long
   */
  Optional<Map<String, Stored>> list(String folder, boolean thorough) throws IOException;

  /**
   * Second names for files of one folder in another, at the same paths.
   *
   * @return the paths of those for which that was not possible
   */
  List<String> linkAll(String from, String to, List<String> paths) throws IOException;

  /** Makes a link that leads to a path from where it stands. */
  void makeLink(String path, String leadsTo) throws IOException;

  /** Where a link leads to; null where there is no link. */
  @Nullable String linkAt(String path) throws IOException;
}
