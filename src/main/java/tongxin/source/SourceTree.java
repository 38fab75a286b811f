package tongxin.source;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All files of the source folder, sorted by path whatever order the disk gives them in.
 *
 * <p>What editors and systems leave behind is not in it; see {@link IgnoredFiles}.
 */
public final class SourceTree {
  private final NavigableMap<String, SourceFile> files;

  /** The same, found without comparing long paths that begin alike. */
  private final Map<String, SourceFile> byPath = new HashMap<>();

  private final Set<String> unusable;

  /**
   * Makes a tree.
   *
   * @param unusable paths that are there but cannot be used; each is a problem already
   */
  public SourceTree(Collection<SourceFile> files, Collection<String> unusable) {
    NavigableMap<String, SourceFile> sorted = new TreeMap<>();
    files.forEach(file -> sorted.put(file.path(), file));
    this.files = Collections.unmodifiableNavigableMap(sorted);
    this.byPath.putAll(sorted);
    this.unusable = Collections.unmodifiableSet(new TreeSet<>(unusable));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceTree tree
        && byPath.equals(tree.byPath)
        && unusable.equals(tree.unusable);
  }

  @Override
  public int hashCode() {
    return byPath.hashCode();
  }

  /** True where both have files under the same paths, and the same that cannot be used. */
  public boolean namesTheSameAs(SourceTree other) {
    return byPath.keySet().equals(other.byPath.keySet()) && unusable.equals(other.unusable);
  }

  /** The file with exactly this path (case counts), or null. */
  public @Nullable SourceFile get(String path) {
    return byPath.get(path);
  }

  public boolean contains(String path) {
    return byPath.containsKey(path);
  }

  /**
   * True for a path, or one below it, that is there but cannot be used: what depends on it must not
   * be called missing as well.
   */
  public boolean isUnusable(String path) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (unusable.contains(path.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** The paths that are there but cannot be used. */
  public Set<String> unusable() {
    return unusable;
  }

  public Collection<SourceFile> files() {
    return files.values();
  }

  /** The files below a folder, given with its closing {@code /}. */
  public List<SourceFile> under(String folder) {
    return List.copyOf(below(folder).values());
  }

  /** True where some file lies below the folder, given with its closing {@code /}. */
  public boolean hasFolder(String folder) {
    return !below(folder).isEmpty();
  }

  private SortedMap<String, SourceFile> below(String folder) {
    return files.subMap(folder, folder + Character.MAX_VALUE);
  }
}
