package tongxin.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time write a folder, by a locked file beside it; a second one waits for its
 * turn. The system itself lets go of the lock where a build is killed.
 */
final class OutputLock implements Closeable {
  /** The lock belongs to the process, so what it holds is known to the whole process. */
  private static final LocksOfProcess OWN = new LocksOfProcess();

  /** Far behind the text, which others must be able to read on Windows too. */
  private static final long TURN = Long.MAX_VALUE - 1;

  private static final int SEATS = 1 << 20;
  private static final int LONGEST = 1 << 16;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder, and waits for it where another process has it.
   *
   * @param request what the build is to do; of two with the same request, only one waits
   * @param waiting told when the wait begins
   * @throws OutputBusy where another build waits with the same request, or this process has the
   *     lock
   */
  static OutputLock take(Path out, Path file, String request, Runnable waiting) throws IOException {
    if (!OWN.add(file)) {
      throw new OutputBusy(out);
    }
    boolean ours = false;
    try {
      boolean said = false;
      while (true) {
        FileChannel channel = open(file);
        try {
          said |= waited(channel, out, request, said ? () -> {} : waiting);
          ours = isStill(channel, file);
          if (ours) {
            return new OutputLock(file, channel);
          }
        } finally {
          if (!ours) {
            channel.close();
          }
        }
      }
    } finally {
      if (!ours) {
        OWN.remove(file);
      }
    }
  }

  private static FileChannel open(Path file) throws IOException {
    while (true) {
      try {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      } catch (AccessDeniedException e) {
        if (!Files.exists(file)) {
          throw e;
        }
        removeAnothers(file);
      }
    }
  }

  /**
   * A build that was killed under another user's name left a file that only that user can write.
   */
  private static void removeAnothers(Path file) throws IOException {
    try (FileChannel reading = FileChannel.open(file, StandardOpenOption.READ);
        FileLock free = reading.lock(0, Long.MAX_VALUE, true)) {
      if (free.isValid()) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException gone) {
      return;
    }
  }

  /** Locks the turn; gives whether that took a wait. */
  private static boolean waited(FileChannel channel, Path out, String request, Runnable waiting)
      throws IOException {
    if (channel.tryLock(TURN, 1, false) != null) {
      return false;
    }
    FileLock seat = seat(channel, request);
    if (seat == null) {
      throw new OutputBusy(out);
    }
    try {
      waiting.run();
      channel.lock(TURN, 1, false);
    } finally {
      seat.release();
    }
    return true;
  }

  private static @Nullable FileLock seat(FileChannel channel, String request) throws IOException {
    return channel.tryLock(TURN - 1 - Math.floorMod(request.hashCode(), SEATS), 1, false);
  }

  /**
   * A build that has just ended may have deleted the file between opening and locking. To open the
   * file again would let go of the lock, so it gets a length by chance, which its name then shows.
   */
  private static boolean isStill(FileChannel channel, Path file) throws IOException {
    int length = 1 + ThreadLocalRandom.current().nextInt(LONGEST);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(length), 0);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /**
   * Lets go. The file goes first: a build that opens it afterwards makes a new one. A file that
   * cannot be deleted is no harm: the lock is not the file.
   */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      return;
    } finally {
      OWN.remove(file);
    }
  }
}
