package tongxin.photo.privacy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a file that is published as it is for positions and personal data: pictures, videos, sound,
 * PDF, Office and OpenDocument files, archives, and what lies inside of them. Never throws for bad
 * input, and takes time in proportion to the file's size. Safe for use by several threads.
 */
public final class PrivateDataCheck {
  /** Larger files are not held in memory; of them only videos are read, box by box. */
  private static final long MOST_IN_MEMORY = 64L << 20;

  private PrivateDataCheck() {}

  /** What the file tells; a file that cannot be read is reported as incomplete. */
  public static PrivateData of(Path file) {
    FoundData foundData = new FoundData();
    try {
      if (Files.size(file) <= mostInMemory()) {
        FileExaminer.read(Files.readAllBytes(file), String.valueOf(file.getFileName()), foundData);
      } else {
        large(file, foundData);
      }
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      foundData.unread();
    }
    return foundData.result();
  }

  private static long mostInMemory() {
    return Math.min(MOST_IN_MEMORY, Runtime.getRuntime().maxMemory() / 16);
  }

  private static void large(Path file, FoundData foundData) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer start = ByteBuffer.allocate(16);
      channel.read(start, 0);
      if (FileExaminer.isBoxes(start.array())) {
        BoxFile.read(channel, foundData);
      } else {
        foundData.unread();
      }
    }
  }
}
