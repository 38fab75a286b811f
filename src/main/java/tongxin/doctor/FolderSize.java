package tongxin.doctor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a folder holds.
 *
 * @param newest when its newest file was last changed
 * @param newestFile from the folder
 * @param large files of more than a limit, from the folder
 */
record FolderSize(long files, long bytes, Instant newest, String newestFile, List<String> large) {
  /** Counts a folder; what cannot be read does not count. */
  static FolderSize of(Path folder, long limit) throws IOException {
    Counter counter = new Counter(folder, limit);
    if (Files.isDirectory(folder)) {
      Files.walkFileTree(folder, counter);
    }
    return new FolderSize(
        counter.files,
        counter.bytes,
        counter.newest,
        counter.newestFile,
        List.copyOf(counter.large));
  }

  /** Goes through the files. */
  private static final class Counter extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final long limit;
    private long files;
    private long bytes;
    private Instant newest = Instant.EPOCH;
    private String newestFile = "";
    private final List<String> large = new ArrayList<>();

    Counter(Path folder, long limit) {
      this.folder = folder;
      this.limit = limit;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = folder.relativize(file).toString();
      files++;
      bytes += attributes.size();
      if (attributes.size() > limit) {
        large.add(name);
      }
      if (attributes.lastModifiedTime().toInstant().isAfter(newest)) {
        newest = attributes.lastModifiedTime().toInstant();
        newestFile = name;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException notReadable) {
      return FileVisitResult.CONTINUE;
    }
  }
}
