package tongxin.doctor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tongxin.output.SiteManifest;

/** Whether the folder of the published site is one that a build may write. */
final class OutputChecks {
  private static final String OWN = ".tongxin-";
  private static final String LOCK = "lock";

  private final Path out;

  OutputChecks(Path out) {
    this.out = out;
  }

  List<Finding> all() throws IOException {
    List<Finding> all = new ArrayList<>();
    all.add(folder());
    lock().ifPresent(all::add);
    leftovers().ifPresent(all::add);
    return all;
  }

  private Finding folder() throws IOException {
    if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      return Finding.note("output", "none", out);
    }
    if (!Files.isDirectory(out)) {
      return Finding.error("output", "no-folder", out);
    }
    if (Files.exists(out.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
      return Finding.error("output", "repository", out);
    }
    if (!Files.isWritable(out)) {
      return Finding.error("output", "read-only", out);
    }
    if (isEmpty()) {
      return Finding.note("output", "none", out);
    }
    try {
      return SiteManifest.read(out)
          .map(manifest -> Finding.ok("output", out, manifest.files().size()))
          .orElseGet(() -> Finding.error("output", "unmarked", out));
    } catch (IOException damaged) {
      return Finding.error("output", "unmarked", out);
    }
  }

  private boolean isEmpty() throws IOException {
    try (Stream<Path> all = Files.list(out)) {
      return all.findAny().isEmpty();
    }
  }

  /** The file stays for ever; what counts is whether a process holds it. */
  private Optional<Finding> lock() throws IOException {
    for (Path file : own()) {
      if (String.valueOf(file.getFileName()).endsWith(OWN + LOCK) && isHeld(file)) {
        return Optional.of(Finding.note("lock", "held", file));
      }
    }
    return Optional.empty();
  }

  private static boolean isHeld(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      try (FileLock free = channel.tryLock(0, Long.MAX_VALUE, true)) {
        return free == null;
      } catch (OverlappingFileLockException ofThisProcess) {
        return true;
      }
    } catch (IOException notReadable) {
      return false;
    }
  }

  private Optional<Finding> leftovers() throws IOException {
    List<Path> left =
        own().stream()
            .filter(file -> !String.valueOf(file.getFileName()).endsWith(OWN + LOCK))
            .filter(Files::isDirectory)
            .toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(Finding.note("leftovers", "some", left.size(), left.get(0)));
  }

  /** What builds keep beside the folder. */
  private List<Path> own() throws IOException {
    Path parent = out.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(parent)) {
      String start = "." + out.getFileName() + OWN;
      return all.filter(file -> String.valueOf(file.getFileName()).startsWith(start))
          .sorted()
          .toList();
    }
  }
}
