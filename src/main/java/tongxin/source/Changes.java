package tongxin.source;

import java.nio.file.Path;
import java.util.Set;

/**
 * What may have changed in the source folder since it was last looked at.
 *
 * @param scope how much is known
 * @param paths files and folders that were written, made, moved or deleted; empty where unknown
 */
public record Changes(Scope scope, Set<Path> paths) {
  /** How much is known of what has changed. */
  public enum Scope {
    /** Only these paths. */
    KNOWN,
    /** Anything: a file has changed if its size or time has. */
    BY_TIME,
    /** Anything, and size and time do not tell: too much happened at once. */
    ANYTHING
  }

  public Changes {
    paths = Set.copyOf(paths);
  }

  /** These files and folders, and nothing else. */
  public static Changes of(Set<Path> paths) {
    return new Changes(Scope.KNOWN, paths);
  }

  /** Whatever has another size or time. */
  public static Changes byTime() {
    return new Changes(Scope.BY_TIME, Set.of());
  }

  /** Everything is read again. */
  public static Changes anything() {
    return new Changes(Scope.ANYTHING, Set.of());
  }
}
