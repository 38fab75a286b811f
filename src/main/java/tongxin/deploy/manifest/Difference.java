package tongxin.deploy.manifest;

import java.util.List;
import java.util.function.Predicate;

/**
 * What differs between a site and a target, sorted by path.
 *
 * @param changes files that are new, changed or gone
 * @param foreign files of ours that somebody else changed at the target, or removed
 * @param unknown files at the target that nobody knows to be ours; they are left alone
 */
public record Difference(List<Change> changes, List<String> foreign, List<String> unknown) {
  public Difference {
    changes = List.copyOf(changes);
    foreign = List.copyOf(foreign);
    unknown = List.copyOf(unknown);
  }

  /** True where the target is as the site is. */
  public boolean isEmpty() {
    return changes.stream().allMatch(change -> change.kind() == Change.Kind.KEPT_FOR_NOW);
  }

  /** The changes of a kind. */
  public List<Change> of(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /** What is sent, in bytes. */
  public long bytes() {
    return changes.stream().mapToLong(Change::size).sum();
  }

  /** How many changes there are of which this is true. */
  public long count(Predicate<Change> predicate) {
    return changes.stream().filter(predicate).count();
  }
}
