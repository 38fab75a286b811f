package tongxin.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** By their paths as they are on disk. */
  private final NavigableMap<String, SourceFile> files = new TreeMap<>();

  private final Set<String> unusable = new TreeSet<>();
  private SourceTree tree = new SourceTree(List.of(), List.of());
  private List<Problem> problems = List.of();
  private List<Problem> clashes = List.of();
  private Set<String> compared = new TreeSet<>();
  private long revision;

  /** A folder whose links may not leave it. */
  public SourceFolder(Path source) {
    this(source, List.of());
  }

  /**
   * The same.
   *
   * @param follow folders elsewhere to which its links may lead
   */
  public SourceFolder(Path source, List<Path> follow) {
    this.scanner = new SourceScanner(source, follow);
  }

  /**
   * Looks at what may have changed, and gives all files as they are now: the same tree as last time
   * where none has changed.
   *
   * @param found receives the problems of the whole folder, not only of what has changed
   */
  public synchronized SourceTree look(Changes changes, Problems found) throws IOException {
    revision++;
    List<Problem> before = problems;
    if (changes.scope() == Changes.Scope.KNOWN) {
      for (Path path : changes.paths()) {
        lookAgain(path);
      }
    } else {
      lookAtAll(changes.scope() == Changes.Scope.BY_TIME);
    }
    SourceTree now = new SourceTree(files.values(), unusable);
    if (!now.equals(tree) || !problems.equals(before)) {
      compareNames();
      tree = now;
    }
    found.addAll(problems);
    found.addAll(clashes);
    return tree;
  }

  private void lookAtAll(boolean byTime) throws IOException {
    Map<String, SourceFile> before = byTime ? Map.copyOf(files) : Map.of();
    Problems own = new Problems();
    SourceScanner.Found found = scanner.scan(own);
    files.clear();
    for (SourceFile file : found.files()) {
      String name = scanner.onDisk(file.file());
      SourceFile old = before.get(name);
      boolean same = old != null && file.revised(old.revision()).equals(old);
      files.put(name, same && old != null ? old : file.revised(revision));
    }
    unusable.clear();
    unusable.addAll(found.unusable());
    problems = own.sorted();
  }

  private void lookAgain(Path path) throws IOException {
    if (!scanner.isWatched(path)) {
      return;
    }
    String name = scanner.onDisk(path);
    String place = SourceScanner.composed(name);
    files.remove(name);
    files.subMap(name + "/", name + "0").clear();
    unusable.removeIf(other -> isIn(place, other));
    List<Problem> kept = new ArrayList<>(problems);
    kept.removeIf(problem -> isIn(place, problem.location().file()));
    Problems own = new Problems();
    SourceScanner.Found found = scanner.scan(path, own);
    for (SourceFile file : found.files()) {
      files.put(scanner.onDisk(file.file()), file.revised(revision));
    }
    unusable.addAll(found.unusable());
    kept.addAll(own.sorted());
    problems = List.copyOf(kept);
  }

  private static boolean isIn(String place, String file) {
    return file.startsWith(place)
        && (file.length() == place.length() || file.charAt(place.length()) == '/');
  }

  /** Only names that came or went can clash. */
  private void compareNames() {
    if (!compared.equals(files.keySet())) {
      Problems own = new Problems();
      NameClashes.report(files.keySet(), own);
      clashes = own.sorted();
      compared = new TreeSet<>(files.keySet());
    }
  }
}
