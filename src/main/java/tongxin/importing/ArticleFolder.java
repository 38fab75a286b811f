package tongxin.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes articles into a newsroom's folder: each whole or not at all, and over nothing. */
final class ArticleFolder {
  private final Path source;

  ArticleFolder(Path source) {
    this.source = source;
  }

  /**
   * Writes one file that did not exist.
   *
   * @throws IOException where it has come to exist meanwhile
   */
  void create(String path, byte[] bytes) throws IOException {
    Path file = source.resolve(path);
    if (Files.exists(file)) {
      throw new FileAlreadyExistsException(path);
    }
    Path part = part(file);
    try {
      Files.write(part, bytes);
      Files.move(part, file);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Writes a file in the place of one that this room has written, or of none. */
  void replace(String path, byte[] bytes) throws IOException {
    Path file = source.resolve(path);
    Path part = part(file);
    try {
      Files.write(part, bytes);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Writes a bundle: all of its files, then their folder is moved into place. */
  void createBundle(String folder, Map<String, byte[]> files) throws IOException {
    Path target = source.resolve(folder);
    Path part = part(target);
    try {
      Files.createDirectory(part);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(part.resolve(file.getKey()), file.getValue());
      }
      Files.move(part, target);
    } finally {
      for (String name : files.keySet()) {
        Files.deleteIfExists(part.resolve(name));
      }
      Files.deleteIfExists(part);
    }
  }

  /** A hidden name in the same folder: what has it is no content. */
  private static Path part(Path file) throws IOException {
    Path folder = Objects.requireNonNull(file.getParent());
    Files.createDirectories(folder);
    return folder.resolve(".import-" + UUID.randomUUID());
  }

  /** The text of a file. */
  String text(String path) throws IOException {
    return new String(Files.readAllBytes(source.resolve(path)), StandardCharsets.UTF_8);
  }

  boolean has(String path) {
    return Files.exists(source.resolve(path));
  }
}
