package tongxin.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Forces new files to disk before they take the place of old ones, as far as that costs little: an
 * edit changes a few dozen files, and each takes some milliseconds. What a power failure takes of a
 * larger change, the next build makes again.
 */
final class DiskSync {
  private static final int FEW = 100;

  private DiskSync() {}

  /**
   * Forces.
   *
   * @param folder in which the files are
   * @param files their paths
   */
  static void force(Path folder, Set<String> files) throws IOException {
    if (files.size() > FEW) {
      return;
    }
    for (String path : files) {
      try (FileChannel file = FileChannel.open(folder.resolve(path), StandardOpenOption.WRITE)) {
        file.force(true);
      }
    }
  }
}
