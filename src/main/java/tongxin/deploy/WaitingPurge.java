package tongxin.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Addresses of which caches may hold an old copy. They are noted before the first file moves and
 * forgotten when the command for the caches has taken them, or, without one, when they were told:
 * one that failed, or a deployment that broke off, is made up for by the next.
 */
final class WaitingPurge {
  private final Path file;

  /**
   * What waits for a target.
   *
   * @param desk what is remembered of it
   */
  WaitingPurge(Path desk) {
    this.file = desk.resolve("purge");
  }

  /** Notes addresses, and gives all that wait, each once, the oldest first. */
  List<String> add(List<String> addresses) throws IOException {
    LinkedHashSet<String> all = new LinkedHashSet<>();
    if (Files.isRegularFile(file)) {
      all.addAll(Files.readAllLines(file));
    }
    all.addAll(addresses);
    if (!all.isEmpty()) {
      Path next = file.resolveSibling("purge.next");
      Files.writeString(next, String.join("\n", all) + "\n", UTF_8);
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return List.copyOf(all);
  }

  /** They need not be told any more. */
  void done() throws IOException {
    Files.deleteIfExists(file);
  }
}
