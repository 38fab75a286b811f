package tongxin.deploy.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.site.SiteFiles;
import tongxin.output.Folders;

/** A folder of this computer, or one of another that is mounted here. */
public final class FolderTree implements FileTree {
  private final Path root;

  /** A folder that need not be there yet. */
  public FolderTree(Path root) {
    this.root = root;
  }

  @Override
  public int workers() {
    return 2;
  }

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    try {
      return Files.readAllBytes(root.resolve(path));
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  @Override
  public void put(String path, byte[] content) throws IOException {
    Files.write(root.resolve(path), content);
  }

  @Override
  public void put(String path, Path source, long modified) throws IOException {
    Path file = root.resolve(path);
    try (InputStream in = Files.newInputStream(source)) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.setLastModifiedTime(file, FileTime.from(modified, TimeUnit.SECONDS));
  }

  @Override
  public boolean makeFolder(String path) throws IOException {
    try {
      if (path.indexOf('/') < 0) {
        Files.createDirectories(root);
      }
      Files.createDirectory(root.resolve(path));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  @Override
  public void rename(String from, String to) throws IOException {
    Files.move(root.resolve(from), root.resolve(to), StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void delete(String path) throws IOException {
    Path file = root.resolve(path);
    if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.deleteIfExists(file);
      } catch (NotDirectoryException e) {
        return;
      }
    }
  }

  @Override
  public void deleteFolder(String path) throws IOException {
    Path folder = root.resolve(path);
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  @Override
  public void deleteAll(String path) throws IOException {
    Folders.delete(root.resolve(path));
  }

  @Override
  public List<String> names(String folder) throws IOException {
    Path path = root.resolve(folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(path)) {
      return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Override
  public Optional<Map<String, Stored>> list(String folder, boolean thorough) throws IOException {
    Map<String, Stored> files = new TreeMap<>();
    Path start = root.resolve(folder);
    if (!Files.isDirectory(start)) {
      return Optional.of(files);
    }
    Files.walkFileTree(
        start,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = start.relativize(file).toString().replace('\\', '/');
            if (!SiteFiles.isOwn(path)) {
              long modified = attributes.lastModifiedTime().to(TimeUnit.SECONDS);
              files.put(path, new Stored(attributes.size(), String.valueOf(modified)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return Optional.of(files);
  }

  @Override
  public List<String> linkAll(String from, String to, List<String> paths) throws IOException {
    for (String path : paths) {
      Path link = root.resolve(to).resolve(path);
      Path existing = root.resolve(from).resolve(path);
      try {
        Files.createLink(link, existing);
      } catch (UnsupportedOperationException | FileSystemException e) {
        Files.copy(existing, link, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return List.of();
  }

  @Override
  public void makeLink(String path, String leadsTo) throws IOException {
    Files.createSymbolicLink(root.resolve(path), Path.of(leadsTo));
  }

  @Override
  public @Nullable String linkAt(String path) throws IOException {
    Path link = root.resolve(path);
    return Files.isSymbolicLink(link) ? Files.readSymbolicLink(link).toString() : null;
  }

  @Override
  public void close() {}
}
