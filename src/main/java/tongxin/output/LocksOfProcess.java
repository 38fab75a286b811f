package tongxin.output;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The lock files that this process has open. A lock of POSIX (fcntl) belongs to the process, and
 * goes as soon as the process closes the file anywhere: so no file is opened a second time.
 */
final class LocksOfProcess {
  private final Set<Path> open = new HashSet<>();

  /** False where this process has it open already. */
  synchronized boolean add(Path file) {
    return open.add(file);
  }

  synchronized void remove(Path file) {
    open.remove(file);
  }
}
