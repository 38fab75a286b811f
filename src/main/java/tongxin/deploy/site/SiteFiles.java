package tongxin.deploy.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.output.SiteManifest;

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
   * Reads the files that a build has listed; what others have put into the folder is none of them.
   *
   * @param folder the published site, which nobody may change meanwhile
   * @param listed what the build made
   * @param state where digests and copies are kept from one time to the next
   * @throws DeployFailure where a file is not as the build made it
   */
  public static SiteFiles read(Path folder, SiteManifest listed, Path state, Instant now)
      throws IOException {
    FileDigests digests = FileDigests.open(state.resolve("digests"), now);
    FilePool pool = new FilePool(state.resolve("files"));
    Map<String, SiteFile> files = new TreeMap<>();
    for (Map.Entry<String, SiteManifest.Entry> entry : listed.files().entrySet()) {
      String path = entry.getKey();
      Path file = folder.resolve(path);
      if (isOwn(path)) {
        continue;
      }
      BasicFileAttributes attributes = attributes(file);
      if (attributes == null || attributes.size() != entry.getValue().size()) {
        throw new DeployFailure(DeployFailure.Reason.SITE_CHANGED, path);
      }
      FileDigests.Content content = digests.content(path, file, attributes, entry.getValue());
      Path kept = pool.keep(content.digest(), file);
      long modified = attributes.lastModifiedTime().to(TimeUnit.SECONDS);
      files.put(
          path,
          new SiteFile(
              path,
              kept,
              attributes.size(),
              modified,
              content.digest(),
              content.title(),
              entry.getValue().owners()));
    }
    digests.save();
    return new SiteFiles(files);
  }

  private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile() ? attributes : null;
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** True for what Tongxin keeps beside a site for itself. */
  public static boolean isOwn(String path) {
    return path.startsWith(OWN);
  }
}
