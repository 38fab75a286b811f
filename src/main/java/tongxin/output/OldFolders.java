package tongxin.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Removes a site that another has taken the place of. What others had put into it is moved into the
 * new one first, also what was added at the moment of the switch.
 */
final class OldFolders extends SimpleFileVisitor<Path> {
  private final Path old;
  private final Path out;
  private final SiteManifest manifest;
  private boolean complete = true;

  private OldFolders(Path old, Path out, SiteManifest manifest) {
    this.old = old;
    this.out = out;
    this.manifest = manifest;
  }

  /** Removes a folder as far as that can be done; false where something stays. */
  static boolean remove(Path old, Path out) {
    try {
      Optional<SiteManifest> manifest = SiteManifest.read(old);
      if (manifest.isEmpty() || !Files.isDirectory(out)) {
        // It was never published as a whole.
        Folders.delete(old);
        return true;
      }
      OldFolders removal = new OldFolders(old, out, manifest.get());
      Files.walkFileTree(old, removal);
      return removal.complete;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = old.relativize(file).toString().replace('\\', '/');
    try {
      boolean own = manifest.files().containsKey(path) && attributes.isRegularFile();
      if (own || FolderContents.isReserved(path) || isIn(out.resolve(path), file, attributes)) {
        Files.delete(file);
      } else {
        Path to = out.resolve(path);
        Files.createDirectories(Staging.above(to));
        Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      complete = false;
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isIn(Path there, Path file, BasicFileAttributes attributes)
      throws IOException {
    if (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (attributes.isSymbolicLink()) {
      return true;
    }
    return Files.isSameFile(there, file)
        || (Files.size(there) == attributes.size()
            && Files.getLastModifiedTime(there).equals(attributes.lastModifiedTime()));
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    complete = false;
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    try {
      Files.delete(folder);
    } catch (IOException e) {
      complete = false;
    }
    return FileVisitResult.CONTINUE;
  }
}
