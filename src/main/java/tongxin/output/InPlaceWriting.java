package tongxin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes into a published folder that cannot be switched: what pages need, then the pages, and what
 * goes last of all. A reader sees an old page or a new one, each with all that belongs to it.
 */
final class InPlaceWriting {
  private static final String PART = ".tongxin-part";

  /** Files that lead to others come after them. */
  private static final List<String> LAST = List.of(".html", ".xml");

  private final Path next;
  private final Path out;
  private final Set<String> gone;

  InPlaceWriting(Path next, Path out, Set<String> gone) {
    this.next = next;
    this.out = out;
    this.gone = new TreeSet<>(gone);
  }

  /**
   * Writes.
   *
   * @param written paths of the files that wait in {@code next}
   * @throws PartlyPublished where some files were written and some not
   */
  void run(Set<String> written, SiteManifest before, SiteManifest now) throws IOException {
    // Killed on the way, the folder is still known to be Tongxin's, with every file in it.
    now.with(before).write(out);
    try {
      for (String path : ordered(written)) {
        put(path);
      }
      for (String path : gone) {
        Files.deleteIfExists(out.resolve(path));
      }
      removeEmpty(FolderContents.foldersOf(gone));
      now.write(out);
    } catch (IOException e) {
      throw new PartlyPublished(e);
    }
  }

  private static List<String> ordered(Set<String> paths) {
    return paths.stream()
        .sorted(Comparator.comparing(InPlaceWriting::rank).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int rank(String path) {
    return LAST.indexOf(path.substring(Math.max(0, path.lastIndexOf('.'))));
  }

  private void put(String path) throws IOException {
    Path to = out.resolve(path);
    for (String folder : FolderContents.foldersOf(Set.of(path))) {
      if (Files.isRegularFile(out.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(out.resolve(folder));
        gone.remove(folder);
      }
    }
    if (Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS)) {
      Folders.delete(to);
      gone.removeIf(file -> file.startsWith(path + "/"));
    }
    Files.createDirectories(Staging.above(to));
    try {
      Files.move(
          next.resolve(path),
          to,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A folder on another file system.
      Path part = to.resolveSibling(PART);
      Files.copy(next.resolve(path), part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void removeEmpty(Set<String> folders) throws IOException {
    for (String folder : new TreeSet<>(folders).descendingSet()) {
      if (Files.isDirectory(out.resolve(folder), LinkOption.NOFOLLOW_LINKS)
          && Folders.isEmpty(out.resolve(folder))) {
        Files.delete(out.resolve(folder));
      }
    }
  }
}
