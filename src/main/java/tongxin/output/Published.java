package tongxin.output;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The result of a commit.
 *
 * @param foreign what others have put into the folder, and was left there
 * @param leftovers old folders that could not be removed
 */
public record Published(Counts counts, SortedSet<String> foreign, List<Path> leftovers) {
  /** Nothing was written: the site was up to date. */
  public static Published nothing(int files) {
    return new Published(
        new Counts(new TreeSet<>(), files, new TreeSet<>()), new TreeSet<>(), List.of());
  }

  public int written() {
    return counts.written.size();
  }

  public int unchanged() {
    return counts.unchanged;
  }

  public int removed() {
    return counts.removed.size();
  }

  /** Which files a commit wrote and removed, and how many it left as they were. */
  public record Counts(SortedSet<String> written, int unchanged, SortedSet<String> removed) {}
}
