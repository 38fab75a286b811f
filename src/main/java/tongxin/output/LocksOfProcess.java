package tongxin.output;

import java.io.IOException;
import java.io.InterruptedIOException;
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

  /** Waits until this process does not have it open any more, and opens it. */
  synchronized void waitFor(Path file) throws IOException {
    while (!open.add(file)) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    }
  }

  synchronized void remove(Path file) {
    open.remove(file);
    notifyAll();
  }
}
