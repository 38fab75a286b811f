package tongxin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The files of a new site that wait until they are published, each folder made when the first file
 * needs it. Threads may add files at the same time.
 */
final class WaitingFiles {
  private final Path out;
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final ReadWriteLock open = new ReentrantReadWriteLock();
  private Staging staging;
  private boolean closed;
  private @Nullable Path next;
  private @Nullable Path scratch;

  WaitingFiles(Staging staging) {
    this.out = staging.out();
    this.staging = staging;
  }

  /** Writes one file. */
  interface Writing {
    void to(Path file) throws IOException;
  }

  /** Where they wait; it may change until the first one is there. */
  synchronized Staging staging() {
    return staging;
  }

  /** A folder for temporary files. */
  synchronized Path scratch() throws IOException {
    Path made = scratch;
    if (made == null) {
      made = staging.make("scratch");
      scratch = made;
    }
    return made;
  }

  /** The folder in which the new site is written. */
  synchronized Path next() throws IOException {
    Path made = next;
    if (made == null) {
      made = staging.make("next");
      if (Files.isDirectory(out) && !staging.inside() && !hasAttributesOfOut(made)) {
        Folders.delete(made);
        staging = new Staging(out, true);
        made = staging.make("next");
      }
      next = made;
    }
    return made;
  }

  /** Set before anything is in it: what is made in a folder with set-group-id takes its group. */
  private boolean hasAttributesOfOut(Path folder) {
    try {
      FolderAttributes.copy(out, folder);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Where one thread has failed and the build is given up, the others still come to write. */
  void add(String path, Writing writing) throws IOException {
    open.readLock().lock();
    try {
      if (!closed) {
        Path file = next().resolve(path);
        Path folder = Staging.above(file);
        if (!folders.contains(folder)) {
          Files.createDirectories(folder);
          folders.add(folder);
        }
        writing.to(file);
      }
    } finally {
      open.readLock().unlock();
    }
  }

  /** The folder has become the published one. */
  synchronized void published() {
    next = null;
  }

  /** Throws away what waits. */
  synchronized void clear() throws IOException {
    folders.clear();
    Folders.deleteIfPossible(next);
    Folders.deleteIfPossible(scratch);
    next = null;
    scratch = null;
  }

  /** Takes nothing more, and removes what waits; what cannot go is removed by the next build. */
  void close() {
    open.writeLock().lock();
    try {
      closed = true;
      Folders.deleteIfPossible(next);
      Folders.deleteIfPossible(scratch);
    } finally {
      open.writeLock().unlock();
    }
  }
}
