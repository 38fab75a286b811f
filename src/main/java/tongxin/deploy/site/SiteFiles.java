package tongxin.deploy.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** All files of a finished site, by path. */
public final class SiteFiles {
  /** Files of Tongxin itself in a published folder begin like this; they are never deployed. */
  private static final String OWN = ".tongxin";

  private final SortedMap<String, SiteFile> files;

  public SiteFiles(Map<String, SiteFile> files) {
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** All files, sorted by path. */
  public SortedMap<String, SiteFile> byPath() {
    return files;
  }

  /**
   * Reads a folder. Files of other programs in it count; Tongxin's own do not.
   *
   * @param folder the published site, which nobody may change meanwhile
   * @param state where digests and copies are kept from one time to the next
   */
  public static SiteFiles read(Path folder, Path state, Instant now) throws IOException {
    FileDigests digests = FileDigests.open(state.resolve("digests"), now);
    FilePool pool = new FilePool(state.resolve("files"));
    Map<String, SiteFile> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (attributes.isRegularFile() && !isOwn(path)) {
              FileDigests.Content content = digests.content(path, file, attributes);
              Path kept = pool.keep(content.digest(), file);
              long modified = attributes.lastModifiedTime().to(TimeUnit.SECONDS);
              files.put(
                  path,
                  new SiteFile(
                      path, kept, attributes.size(), modified, content.digest(), content.title()));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    digests.save();
    return new SiteFiles(files);
  }

  /** True for what Tongxin keeps beside a site for itself. */
  public static boolean isOwn(String path) {
    return path.startsWith(OWN);
  }
}
