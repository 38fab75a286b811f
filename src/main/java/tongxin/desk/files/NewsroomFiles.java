package tongxin.desk.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tongxin.desk.files.FileRefused.Reason;
import tongxin.source.edit.AtomicFile;

/**
 * The files of a newsroom's {@code content/} folder, as far as the desk may touch them. Safe for
 * use by several threads; what one of them replaces, no other can replace unseen.
 */
public final class NewsroomFiles {
  /** Largest text that is read or written, in bytes: as much as a build reads. */
  public static final int TEXT_LIMIT = 8 << 20;

  /** Largest picture that is read or written, in bytes. */
  public static final int PICTURE_LIMIT = 64 << 20;

  private static final String OWN = ".tongxin";

  private final Path root;

  /** The files of a newsroom. */
  public NewsroomFiles(Path source) throws IOException {
    this.root = source.toRealPath();
  }

  /**
   * Reads a file.
   *
   * @return {@link FileContent#ABSENT} where there is none
   * @throws FileRefused where it is not touched
   */
  public FileContent read(ContentPath path) throws IOException {
    Path file = checked(path);
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return FileContent.ABSENT;
    }
    int limit = path.isText() ? TEXT_LIMIT : PICTURE_LIMIT;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new FileRefused(Reason.TOO_LARGE, path.value());
      }
      return FileContent.of(bytes);
    } catch (NoSuchFileException gone) {
      return FileContent.ABSENT;
    }
  }

  /**
   * Replaces a file whole, if it still is what it was, or makes it.
   *
   * @param expected the digest of what is to be replaced; empty where there must be no file yet
   * @return what the file holds now where that is something else: it is left as it is; else nothing
   * @throws FileRefused where it is not touched
   */
  public synchronized Optional<FileContent> replace(
      ContentPath path, String expected, FileContent content) throws IOException {
    FileContent now = read(path);
    if (!now.digest().equals(expected)) {
      return Optional.of(now);
    }
    Path file = checked(path);
    if (!now.isAbsent() && !Files.isWritable(file)) {
      throw new FileRefused(Reason.LOCKED, path.value());
    }
    Files.createDirectories(file.resolveSibling("."));
    AtomicFile.write(checked(path), content.bytes(), own("desk"));
    return Optional.empty();
  }

  /**
   * Takes a file out of the content; it is kept in {@code .tongxin/removed/}.
   *
   * @return false where the file has changed meanwhile and was left as it is
   */
  public synchronized boolean remove(ContentPath path, String expected) throws IOException {
    FileContent now = read(path);
    if (!now.digest().equals(expected) || now.isAbsent()) {
      return false;
    }
    Path kept = own("removed").resolve(UUID.randomUUID() + "-" + checked(path).getFileName());
    Files.createDirectories(kept.resolveSibling("."));
    Files.move(checked(path), kept);
    return true;
  }

  /** Takes away the folder of a file where nothing is in it. */
  public synchronized void removeEmptyFolder(ContentPath path) throws IOException {
    try {
      Files.deleteIfExists(checked(path).resolveSibling(".").normalize());
    } catch (DirectoryNotEmptyException e) {
      return;
    }
  }

  /**
   * The pictures that lie in a folder, by their names.
   *
   * @param folder in the content, with its closing {@code /}
   */
  public List<ContentPath> pictures(String folder) throws IOException {
    ContentPath any = ContentPath.of(folder + "photos.yml").orElse(null);
    if (any == null) {
      return List.of();
    }
    Path place = checked(any).resolveSibling(".").normalize();
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(place)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .flatMap(file -> ContentPath.of(folder + file.getFileName()).stream())
          .filter(ContentPath::isPicture)
          .sorted(Comparator.comparing(ContentPath::value))
          .toList();
    }
  }

  /** True where something stands at this path, whatever it is. */
  public boolean has(ContentPath path) throws IOException {
    return Files.exists(checked(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** A folder for files that are only needed for a moment. */
  public Path scratch() throws IOException {
    return own("desk");
  }

  /** A folder of the program's own, beside the content. */
  Path own(String name) throws IOException {
    Path folder = root.resolve(OWN).resolve(name);
    if (!realPart(folder).startsWith(root)) {
      throw new FileRefused(Reason.LINK, OWN + "/" + name);
    }
    return folder;
  }

  /** Where a file is on disk, after every link on the way has been looked at. */
  private Path checked(ContentPath path) throws IOException {
    Path file = root.resolve(path.value());
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileRefused(
          Files.isSymbolicLink(file) ? Reason.LINK : Reason.NO_FILE, path.value());
    }
    Path real = realPart(file.resolveSibling(".").normalize());
    boolean inside = real.equals(root) || real.startsWith(root.resolve("content"));
    if (!inside) {
      throw new FileRefused(Reason.LINK, path.value());
    }
    return file;
  }

  /** The nearest folder above that exists, with its links resolved. */
  private static Path realPart(Path folder) throws IOException {
    Path at = folder;
    while (!Files.exists(at)) {
      Path above = at.getParent();
      if (above == null || Files.isSymbolicLink(at)) {
        throw new FileRefused(Reason.LINK, folder.toString());
      }
      at = above;
    }
    return at.toRealPath();
  }
}
