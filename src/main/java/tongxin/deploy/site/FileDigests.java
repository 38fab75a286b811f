package tongxin.deploy.site;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tongxin.deploy.DeployFailure;
import tongxin.output.FileDigest;
import tongxin.output.SiteManifest;

/**
 * Digests of files, kept from one deployment to the next: a file of the same size, time and place
 * on the disk is not read again.
 */
final class FileDigests {
  private static final String VERSION = "tongxin-digests 1";

  /**
   * In nanoseconds. A file changed this shortly before it was read may change again within what the
   * disk calls the same moment.
   */
  private static final long UNCERTAIN = 2_000_000_000L;

  private final Path file;
  private final Map<String, Known> known;
  private final Map<String, Known> used = new TreeMap<>();
  private final long now;

  private FileDigests(Path file, Map<String, Known> known, long now) {
    this.file = file;
    this.known = known;
    this.now = now;
  }

  /** What is known of a file. */
  private record Known(String stamp, String digest, String title) {}

  /** What a file holds. */
  record Content(String digest, String title) {}

  /** Reads what an earlier deployment kept; a damaged file counts as none. */
  static FileDigests open(Path file, Instant now) throws IOException {
    Map<String, Known> known = new HashMap<>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      if (VERSION.equals(in.readLine())) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          String[] parts = line.split("\t", -1);
          if (parts.length == 4 && parts[2].length() == 64) {
            known.put(parts[0], new Known(parts[1], parts[2], parts[3]));
          }
        }
      }
    } catch (NoSuchFileException | java.nio.charset.CharacterCodingException e) {
      known.clear();
    }
    long nanos = TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    return new FileDigests(file, known, nanos);
  }

  /**
   * The content of a file, read only where it may have changed.
   *
   * @param listed what the build wrote
   * @throws DeployFailure where it is not what the build wrote
   */
  Content content(
      String path, Path source, BasicFileAttributes attributes, SiteManifest.Entry listed)
      throws IOException {
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    String stamp = attributes.size() + "/" + modified + "/" + attributes.fileKey();
    Known old = known.get(path);
    boolean same = old != null && old.stamp.equals(stamp + "/" + listed.digest());
    Known current = same && old != null ? old : read(path, source, stamp, listed.digest());
    if (modified < now - UNCERTAIN) {
      used.put(path, current);
    }
    return new Content(current.digest, current.title);
  }

  private static Known read(String path, Path source, String stamp, String listed)
      throws IOException {
    if (!FileDigest.of(source).equals(listed)) {
      throw new DeployFailure(DeployFailure.Reason.SITE_CHANGED, path);
    }
    String title = FileRole.of(path) == FileRole.PAGE ? PageTitle.of(source) : "";
    return new Known(stamp + "/" + listed, Digest.sha256(source), title.replace('\t', ' '));
  }

  /** Keeps what was used this time. */
  void save() throws IOException {
    @Nullable Path folder = file.getParent();
    if (known.equals(used) || folder == null) {
      return;
    }
    Files.createDirectories(folder);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try (BufferedWriter out = Files.newBufferedWriter(next)) {
      out.write(VERSION + "\n");
      for (Map.Entry<String, Known> entry : used.entrySet()) {
        Known it = entry.getValue();
        if (entry.getKey().indexOf('\t') < 0 && entry.getKey().indexOf('\n') < 0) {
          out.write(entry.getKey() + "\t" + it.stamp + "\t" + it.digest + "\t" + it.title + "\n");
        }
      }
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
