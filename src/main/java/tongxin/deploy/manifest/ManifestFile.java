package tongxin.deploy.manifest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes and reads what a target holds, as lines of text under gzip. Lines without an entry say
 * that a file of the base is not there any more.
 *
 * @param base which manifest these lines change; empty for a whole one
 * @param entries by path; nothing for a file that is not there any more
 */
public record ManifestFile(String base, SortedMap<String, Optional<ManifestEntry>> entries) {
  private static final String VERSION = "tongxin-manifest 1";

  /** Of the text: five million files; a small file can be unpacked to any size. */
  private static final int MOST_BYTES = 1 << 29;

  private static final Set<String> OUTSIDE = Set.of("", ".", "..");

  /** No file can be called so. */
  private static final String END = ".";

  /** A whole manifest. */
  public static ManifestFile whole(Manifest manifest) {
    SortedMap<String, Optional<ManifestEntry>> entries = new TreeMap<>();
    manifest.files().forEach((path, entry) -> entries.put(path, Optional.of(entry)));
    return new ManifestFile("", entries);
  }

  /** What these lines make of their base. */
  public Manifest over(Manifest baseManifest) {
    Map<String, ManifestEntry> files = new TreeMap<>(baseManifest.files());
    entries.forEach(
        (path, entry) ->
            entry.ifPresentOrElse(it -> files.put(path, it), () -> files.remove(path)));
    return Manifest.of(files);
  }

  /** The lines that make one manifest of another. */
  public static ManifestFile between(String base, Manifest from, Manifest to) {
    SortedMap<String, Optional<ManifestEntry>> entries = new TreeMap<>();
    to.files()
        .forEach(
            (path, entry) -> {
              if (!entry.equals(from.files().get(path))) {
                entries.put(path, Optional.of(entry));
              }
            });
    from.files()
        .keySet()
        .forEach(
            path -> {
              if (!to.files().containsKey(path)) {
                entries.put(path, Optional.empty());
              }
            });
    return new ManifestFile(base, entries);
  }

  /** The file's bytes. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder(VERSION).append('\t').append(base).append('\n');
    entries.forEach(
        (path, entry) -> {
          text.append(escaped(path));
          entry.ifPresent(
              it ->
                  text.append('\t')
                      .append(it.digest())
                      .append('\t')
                      .append(it.size())
                      .append('\t')
                      .append(escaped(it.mark()))
                      .append('\t')
                      .append(it.gone())
                      .append('\t')
                      .append(escaped(it.title()))
                      .append('\t')
                      .append(escaped(it.owners())));
          text.append('\n');
        });
    text.append(END).append("\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  /** Reads a file; nothing where it is damaged, or is none of ours. */
  public static Optional<ManifestFile> parse(byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      byte[] text = in.readNBytes(MOST_BYTES);
      List<String> lines = List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1));
      int end = lines.indexOf(END);
      String[] head = lines.get(0).split("\t", -1);
      if (head.length != 2 || !head[0].equals(VERSION) || end < 0) {
        return Optional.empty();
      }
      SortedMap<String, Optional<ManifestEntry>> entries = new TreeMap<>();
      for (String line : lines.subList(1, end)) {
        String[] parts = line.split("\t", -1);
        if (!isInside(plain(parts[0]))) {
          return Optional.empty();
        }
        entries.put(
            plain(parts[0]), parts.length == 1 ? Optional.empty() : Optional.of(entry(parts)));
      }
      return Optional.of(new ManifestFile(head[1], entries));
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /** What others wrote at a target must not make us delete beside it. */
  private static boolean isInside(String path) {
    return !path.startsWith("/")
        && path.indexOf(0) < 0
        && (path.indexOf('\\') < 0 || File.separatorChar != '\\')
        && Stream.of(path.split("/", -1)).noneMatch(OUTSIDE::contains);
  }

  private static ManifestEntry entry(String[] parts) {
    return new ManifestEntry(
        parts[1],
        Long.parseLong(parts[2]),
        plain(parts[3]),
        Long.parseLong(parts[4]),
        plain(parts[5]),
        parts.length > 6 ? plain(parts[6]) : ManifestEntry.ownersOf(plain(parts[0])));
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A").replace("\r", "%0D");
  }

  private static String plain(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%09", "\t").replace("%25", "%");
  }
}
