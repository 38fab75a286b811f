package tongxin.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import tongxin.problem.Problem;
import tongxin.problem.Problems;

/**
 * The source folder over time: the files that were there last, and what has changed since.
 *
 * <p>A file that is reported as changed gets a new revision, so that two writes within one tick of
 * the disk's clock are told apart.
 */
public final class SourceFolder {
  private final SourceScanner scanner;
  private final NavigableMap<String, SourceFile> files = new TreeMap<>();
  private List<Problem> problems = List.of();
  private long revision;

  public SourceFolder(Path source) {
    this.scanner = new SourceScanner(source);
  }

  /**
   * Looks at what may have changed, and gives all files as they are now.
   *
   * @param found receives the problems of the whole folder, not only of what has changed
   */
  public synchronized SourceTree look(Changes changes, Problems found) throws IOException {
    revision++;
    if (changes.scope() == Changes.Scope.KNOWN) {
      for (Path path : changes.paths()) {
        lookAgain(path);
      }
    } else {
      lookAtAll(changes.scope() == Changes.Scope.BY_TIME);
    }
    found.addAll(problems);
    return new SourceTree(files.values());
  }

  private void lookAtAll(boolean byTime) throws IOException {
    Problems own = new Problems();
    Map<String, SourceFile> before = Map.copyOf(files);
    files.clear();
    for (SourceFile file : scanner.scan(own).files()) {
      SourceFile old = before.get(file.path());
      boolean same = byTime && old != null && file.revised(old.revision()).equals(old);
      files.put(file.path(), same && old != null ? old : file.revised(revision));
    }
    problems = own.sorted();
  }

  private void lookAgain(Path path) throws IOException {
    String place = scanner.relative(path);
    if (!scanner.isWatched(path)) {
      return;
    }
    files.remove(place);
    files.subMap(place + "/", place + "0").clear();
    List<Problem> kept = new ArrayList<>(problems);
    kept.removeIf(problem -> isIn(place, problem.location().file()));
    Problems own = new Problems();
    for (SourceFile file : scanner.scan(path, own)) {
      files.put(file.path(), file.revised(revision));
    }
    kept.addAll(own.sorted());
    problems = List.copyOf(kept);
  }

  private static boolean isIn(String place, String file) {
    return file.startsWith(place)
        && (file.length() == place.length() || file.charAt(place.length()) == '/');
  }
}
