package tongxin.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time write a folder, by a locked file beside it. The system itself lets go of
 * the lock where a build is killed.
 */
final class OutputLock implements Closeable {
  private static final int ATTEMPTS = 5;

  /** Far behind the text, which others must be able to read on Windows too. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder.
   *
   * @throws OutputBusy where another build has it
   */
  static OutputLock take(Path out, Path file) throws IOException {
    for (int i = 0; i < ATTEMPTS; i++) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean ours = false;
      try {
        if (tryLock(channel) == null) {
          throw new OutputBusy(out);
        }
        ours = isOf(channel, file);
      } finally {
        if (!ours) {
          channel.close();
        }
      }
      if (ours) {
        return new OutputLock(file, channel);
      }
    }
    throw new OutputBusy(out);
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** A build that has just ended may have deleted the file between opening and locking. */
  private static boolean isOf(FileChannel channel, Path file) throws IOException {
    byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
    channel.write(ByteBuffer.wrap(mark), 0);
    try {
      return Arrays.equals(Files.readAllBytes(file), mark);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Lets go. The file goes first: a build that opens it afterwards makes a new one. */
  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }
}
