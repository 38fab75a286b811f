package tongxin.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A lock file that one holder at a time has, among all programs of this computer and within this
 * one. It goes when it is closed, and when the program ends in any way. Safe for use by threads.
 *
 * <p>Every lock file but that of the published folder is taken by this class: a file that is opened
 * and closed a second time in one program would let go of the lock (POSIX, fcntl).
 */
public final class ProcessLock implements Closeable {
  private static final LocksOfProcess OWN = new LocksOfProcess();

  private final Path key;
  private final FileChannel channel;

  private ProcessLock(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /**
   * Takes the lock if it is free.
   *
   * @param file in a folder that is there; made where it is missing, and never deleted
   * @return null where another program has it, or another part of this one
   */
  public static @Nullable ProcessLock tryTake(Path file) throws IOException {
    Path key = key(file);
    return OWN.add(key) ? opened(file, key, false) : null;
  }

  /** Takes the lock, and waits for it where somebody has it. */
  public static ProcessLock take(Path file) throws IOException {
    Path key = key(file);
    OWN.waitFor(key);
    ProcessLock lock = opened(file, key, true);
    if (lock == null) {
      throw new IOException("No lock: " + file);
    }
    return lock;
  }

  private static @Nullable ProcessLock opened(Path file, Path key, boolean waits)
      throws IOException {
    FileChannel channel = null;
    boolean held = false;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      held = (waits ? channel.lock() : channel.tryLock()) != null;
      return held ? new ProcessLock(key, channel) : null;
    } finally {
      if (!held) {
        if (channel != null) {
          channel.close();
        }
        OWN.remove(key);
      }
    }
  }

  private static Path key(Path file) throws IOException {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      OWN.remove(key);
    }
  }
}
