package tongxin.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The published folder as it was before: which files in it are Tongxin's, and what they hold. */
final class ExistingSite {
  private static final Set<String> LEFT_BY_SYSTEMS =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path out;
  private final boolean marked;
  private SiteManifest manifest;
  private final Map<String, Boolean> blocked = new ConcurrentHashMap<>();

  private ExistingSite(Path out, Optional<SiteManifest> manifest) {
    this.out = out;
    this.marked = manifest.isPresent();
    this.manifest = manifest.orElse(new SiteManifest(Map.of()));
  }

  static ExistingSite of(Path out) throws IOException {
    return new ExistingSite(out, SiteManifest.read(out));
  }

  SiteManifest manifest() {
    return manifest;
  }

  /** True where the folder has Tongxin's mark, or holds nothing that anybody would miss. */
  boolean mayBeWritten() throws IOException {
    if (marked || !Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(out)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(out)) {
      return inside
          .map(file -> String.valueOf(file.getFileName()))
          .allMatch(name -> LEFT_BY_SYSTEMS.contains(name) || FolderContents.isReserved(name));
    }
  }

  /** Takes files for Tongxin's that the folder has no manifest of. */
  void adopt(Set<String> files) throws IOException {
    Map<String, SiteManifest.Entry> entries = new TreeMap<>(manifest.files());
    for (String path : files) {
      Path file = out.resolve(path);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        entries.put(path, new SiteManifest.Entry(Files.size(file), FileDigest.of(file)));
      }
    }
    manifest = new SiteManifest(entries);
  }

  /** True where the folder has a file with these bytes under this path. */
  boolean has(String path, byte[] content) throws IOException {
    Path file = out.resolve(path);
    if (isBlocked(path) || !isFileOf(file, content.length)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(content.length + 1), content);
    }
  }

  /** The same for a file on disk. */
  boolean has(String path, Path source) throws IOException {
    Path file = out.resolve(path);
    return !isBlocked(path)
        && isFileOf(file, Files.size(source))
        && Files.mismatch(file, source) < 0;
  }

  private static boolean isFileOf(Path file, long size) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    return Files.size(file) == size;
  }

  /**
   * True where a path, or a folder that it needs, is taken by something that Tongxin did not make.
   */
  boolean isOccupied(String path) throws IOException {
    if (manifest.files().containsKey(path)) {
      Path file = out.resolve(path);
      return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && holdsForeign(file, path);
    }
    Path file = out.resolve(path);
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      return holdsForeign(file, path);
    }
    return isBlocked(path) || Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean holdsForeign(Path folder, String path) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .anyMatch(
              file ->
                  !manifest
                      .files()
                      .containsKey(
                          path + "/" + folder.relativize(file).toString().replace('\\', '/')));
    }
  }

  /** True where one of the folders above is no folder, and no file of Tongxin's that will go. */
  private boolean isBlocked(String path) {
    int end = path.lastIndexOf('/');
    if (end <= 0) {
      return false;
    }
    String folder = path.substring(0, end);
    Boolean known = blocked.get(folder);
    if (known == null) {
      known = isBlocked(folder) || isNoFolder(folder);
      blocked.put(folder, known);
    }
    return known;
  }

  private boolean isNoFolder(String folder) {
    Path at = out.resolve(folder);
    return !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)
        && Files.exists(at, LinkOption.NOFOLLOW_LINKS)
        && !manifest.files().containsKey(folder);
  }
}
