package tongxin.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a whole new folder in the place of the published one. */
final class FolderSwitch {
  private final Staging staging;
  private final Path next;
  private final Exchange exchange;

  /**
   * A switch.
   *
   * @param next the new folder
   * @param exchange how two folders change names at once
   */
  FolderSwitch(Staging staging, Path next, Exchange exchange) {
    this.staging = staging;
    this.next = next;
    this.exchange = exchange;
  }

  /** Lets two folders change names; false where the system does not offer that. */
  interface Exchange {
    boolean names(Path one, Path other) throws IOException;
  }

  /**
   * Files of the old site that stay, under a second name: that keeps bytes and time for nothing.
   */
  void keep(Set<String> paths) throws IOException {
    for (String path : paths) {
      Path to = next.resolve(path);
      Files.createDirectories(Staging.above(to));
      link(staging.out().resolve(path), to);
    }
  }

  /** What others have put into the old site. */
  void carry(Set<String> paths) throws IOException {
    for (String path : paths) {
      try (Stream<Path> all = Files.walk(staging.out().resolve(path))) {
        for (Path from : all.toList()) {
          carry(from, next.resolve(staging.out().relativize(from).toString()));
        }
      }
    }
  }

  private static void carry(Path from, Path to) throws IOException {
    if (Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(to);
      FolderAttributes.copy(from, to);
    } else {
      Files.createDirectories(Staging.above(to));
      link(from, to);
    }
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /**
   * Switches. Where the system can exchange two folders, there is a whole site at every moment;
   * elsewhere the old one is set aside for as long as a renaming takes.
   *
   * @return where the old site is now; null where there was none
   * @throws IOException where nothing was switched
   */
  @Nullable Path run() throws IOException {
    Path out = staging.out();
    if (!Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      Files.move(next, out, StandardCopyOption.ATOMIC_MOVE);
      return null;
    }
    if (exchange.names(next, out)) {
      return renamed(next);
    }
    Path aside = staging.free(Staging.ASIDE);
    Files.move(out, aside, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(next, out, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(aside, out, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    return renamed(aside);
  }

  /**
   * True where the system refuses to rename the folder because of what it is: a file system is
   * mounted on it (EBUSY), it lies on a lower layer of an overlay (EXDEV), or belongs to another
   * user in a folder like /tmp (EPERM).
   */
  static boolean isImpossible(FileSystemException refused) {
    String reason = String.valueOf(refused.getReason());
    return refused instanceof AtomicMoveNotSupportedException
        || reason.contains("busy")
        || reason.contains("not permitted");
  }

  /** Under its last name the old site is never taken for one to be brought back. */
  private Path renamed(Path old) {
    try {
      return Files.move(old, staging.free("gone"), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      return old;
    }
  }
}
