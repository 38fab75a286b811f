package tongxin.deploy.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files that were deployed, each once, named by digest. They are second names of the published
 * files where the disk can do that: a build that switches the site meanwhile does no harm, and an
 * earlier deployment can be brought back.
 */
public final class FilePool {
  private final Path folder;

  public FilePool(Path folder) {
    this.folder = folder;
  }

  /** Where the content of a digest is kept; it need not be there. */
  public Path file(String digest) {
    return folder.resolve(digest.substring(0, 2)).resolve(digest);
  }

  /** Keeps a file's content under its digest. */
  public Path keep(String digest, Path source) throws IOException {
    Path kept = file(digest);
    if (Files.exists(kept) && Files.size(kept) == Files.size(source)) {
      return kept;
    }
    Files.createDirectories(folder.resolve(digest.substring(0, 2)));
    Path next = kept.resolveSibling("." + digest + UUID.randomUUID());
    try {
      Files.createLink(next, source);
    } catch (IOException | UnsupportedOperationException e) {
      // Another disk, or one without second names.
      Files.copy(source, next, StandardCopyOption.COPY_ATTRIBUTES);
    }
    try {
      Files.move(next, kept, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileAlreadyExistsException e) {
      Files.deleteIfExists(next);
    }
    // Renaming one name of a file to another of its names does nothing (POSIX rename).
    Files.deleteIfExists(next);
    return kept;
  }

  /** Removes what is in none of the digests. */
  public void keepOnly(Set<String> digests) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!digests.contains(String.valueOf(file.getFileName()))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
