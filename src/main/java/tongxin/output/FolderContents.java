package tongxin.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is in a published folder: Tongxin's files, and what others have put there.
 *
 * @param own Tongxin's files by path, as they look from outside
 * @param foreign paths of all else: files, links, and folders that hold nothing of Tongxin's, of
 *     which only the outermost is named
 */
public record FolderContents(Map<String, BasicFileAttributes> own, SortedSet<String> foreign) {
  /** What Tongxin keeps in the folder for itself. */
  static final String RESERVED = ".tongxin-";

  /**
   * Looks at a folder; no link is followed.
   *
   * @param files paths of the files that Tongxin made there
   */
  public static FolderContents of(Path folder, Set<String> files) throws IOException {
    FolderContents contents = new FolderContents(new TreeMap<>(), new TreeSet<>());
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, new Visitor(folder, files, contents));
    }
    return contents;
  }

  /** True for a path of Tongxin's own, which is no part of the site. */
  static boolean isReserved(String path) {
    return path.startsWith(RESERVED);
  }

  /** The folders above these files. */
  static Set<String> foldersOf(Set<String> files) {
    Set<String> folders = new HashSet<>();
    for (String file : files) {
      int end = file.lastIndexOf('/');
      while (end > 0 && folders.add(file.substring(0, end))) {
        end = file.lastIndexOf('/', end - 1);
      }
    }
    return folders;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Predicate<String> isOwn;
    private final Predicate<String> isAbove;
    private final FolderContents contents;

    Visitor(Path root, Set<String> files, FolderContents contents) {
      this.root = root;
      this.isOwn = files::contains;
      this.isAbove = foldersOf(files)::contains;
      this.contents = contents;
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String path = path(folder);
      if (path.isEmpty() || isAbove.test(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (!isReserved(path)) {
        contents.foreign.add(path);
      }
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = path(file);
      if (attributes.isRegularFile() && isOwn.test(path)) {
        contents.own.put(path, attributes);
      } else if (!isReserved(path)) {
        contents.foreign.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, @Nullable IOException failure) {
      contents.foreign.add(path(file));
      return FileVisitResult.CONTINUE;
    }
  }
}
