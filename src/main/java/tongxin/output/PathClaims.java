package tongxin.output;

import java.util.HashSet;
import java.util.Set;

/** The paths of a site: each belongs to one file, and none is a file and a folder at once. */
final class PathClaims {
  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();

  /** All paths are free again. */
  synchronized void clear() {
    files.clear();
    folders.clear();
  }

  /** Takes a path; false where that cannot be. */
  synchronized boolean claim(String path) {
    if (FolderContents.isReserved(path) || folders.contains(path)) {
      return false;
    }
    Set<String> above = FolderContents.foldersOf(Set.of(path));
    if (above.stream().anyMatch(files::contains) || !files.add(path)) {
      return false;
    }
    folders.addAll(above);
    return true;
  }
}
