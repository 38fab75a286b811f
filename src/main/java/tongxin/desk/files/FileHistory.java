package tongxin.desk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tongxin.source.edit.AtomicFile;

/**
 * Earlier versions of each file, in {@code .tongxin/history/}: the last {@value #KEPT}. What one
 * person types within {@link #ONE_VERSION} is one version.
 */
public final class FileHistory {
  /** How many versions of a file are kept. */
  public static final int KEPT = 50;

  /** How long typing adds to the same version. */
  static final Duration ONE_VERSION = Duration.ofMinutes(2);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern ID = Pattern.compile("(\\d{8}T\\d{6}\\.\\d{3}Z)-([0-9a-f]{32})");

  private final NewsroomFiles files;
  private final Map<String, Latest> latest = new HashMap<>();

  public FileHistory(NewsroomFiles files) {
    this.files = files;
  }

  /**
   * A version of a file.
   *
   * @param id names it among the versions of its file
   * @param size in bytes
   */
  public record Version(String id, Instant time, String digest, long size) {}

  /** The version that is still being typed. */
  private record Latest(String session, Instant began, String id) {}

  /**
   * Keeps what a file holds.
   *
   * @param session names the person and window who wrote it; empty where that is not known
   */
  public synchronized void keep(ContentPath path, FileContent content, Instant now, String session)
      throws IOException {
    List<Version> versions = versions(path);
    Instant time =
        versions.isEmpty() || versions.get(0).time.isBefore(now)
            ? now
            : versions.get(0).time.plusMillis(1);
    if (!versions.isEmpty() && versions.get(0).digest.equals(content.digest())) {
      return;
    }
    Path folder = folder(path);
    Files.createDirectories(folder);
    String id = TIME.format(time) + "-" + content.digest();
    AtomicFile.write(folder.resolve(id), content.bytes(), files.own("desk"));
    replaceLatest(path, session, time, id);
    List<Version> all = versions(path);
    for (Version old : all.subList(Math.min(KEPT, all.size()), all.size())) {
      Files.deleteIfExists(folder.resolve(old.id));
    }
  }

  /** What was typed a moment ago in the same window is part of the newer version. */
  private void replaceLatest(ContentPath path, String session, Instant time, String id)
      throws IOException {
    Latest before = latest.get(path.value());
    Instant began = time;
    if (before != null
        && !session.isEmpty()
        && before.session.equals(session)
        && time.isBefore(before.began.plus(ONE_VERSION))) {
      Files.deleteIfExists(folder(path).resolve(before.id));
      began = before.began;
    }
    latest.put(path.value(), new Latest(session, began, id));
  }

  /** The next change begins a version of its own. */
  public synchronized void close(ContentPath path) {
    latest.remove(path.value());
  }

  /** The versions of a file, newest first. */
  public synchronized List<Version> versions(ContentPath path) throws IOException {
    Path folder = folder(path);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.flatMap(file -> version(file).stream())
          .sorted(Comparator.comparing(Version::id).reversed())
          .toList();
    }
  }

  private static Optional<Version> version(Path file) {
    String id = String.valueOf(file.getFileName());
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Instant time = TIME.parse(parts.group(1), Instant::from);
    return Optional.of(new Version(id, time, parts.group(2), file.toFile().length()));
  }

  /** What a version held; nothing where it is not kept, or was damaged on disk. */
  public synchronized Optional<FileContent> read(ContentPath path, String id) throws IOException {
    Matcher parts = ID.matcher(id);
    if (!parts.matches() || !Files.isRegularFile(folder(path).resolve(id))) {
      return Optional.empty();
    }
    FileContent content = FileContent.of(Files.readAllBytes(folder(path).resolve(id)));
    return content.digest().equals(parts.group(2)) ? Optional.of(content) : Optional.empty();
  }

  /** The newest version with this digest. */
  public synchronized Optional<FileContent> find(ContentPath path, String digest)
      throws IOException {
    for (Version version : versions(path)) {
      if (version.digest.equals(digest)) {
        return read(path, version.id);
      }
    }
    return Optional.empty();
  }

  private Path folder(ContentPath path) throws IOException {
    return files.own("history").resolve(path.value());
  }
}
