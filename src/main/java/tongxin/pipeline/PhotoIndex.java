package tongxin.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tongxin.source.SourceFile;

/**
 * Which bytes a picture's file had when it was last read, so that a file of the same size and time
 * need not be read again. Losing the index costs time and nothing else.
 */
final class PhotoIndex {
  private static final String HEAD = "tongxin photo index 1";

  private final Path file;
  private final Map<String, String> digests = new ConcurrentHashMap<>();
  private final Map<String, String> known;

  PhotoIndex(Path file) {
    this.file = file;
    this.known = load(file);
  }

  /** The digest of a file's bytes, if it has not changed since it was read. */
  Optional<String> digest(SourceFile source) {
    return Optional.ofNullable(known.get(key(source)));
  }

  /** Notes what a file's bytes are. */
  void note(SourceFile source, String digest) {
    digests.put(key(source), digest);
  }

  /** Keeps what was noted beside what is known of other photos. */
  void saveWithOthers() {
    load(file).forEach(digests::putIfAbsent);
    save();
  }

  /** Keeps what was noted for the next build; where nothing can be written, it does without. */
  void save() {
    if (digests.equals(known)) {
      return;
    }
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    new TreeMap<>(digests)
        .forEach((key, d) -> text.append(d).append('\t').append(key).append('\n'));
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      Path draft = Files.createTempFile(file.toAbsolutePath().resolveSibling(""), "index", ".tmp");
      Files.writeString(draft, text.append("end\n"));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // A folder that cannot be written only makes the next build slower.
      return;
    }
  }

  /**
   * Time changes whenever a file is written anew, on every disk that a newsroom is likely to use.
   */
  private static String key(SourceFile source) {
    return source.size() + "\t" + source.modified() + "\t" + source.path();
  }

  private static Map<String, String> load(Path file) {
    Map<String, String> known = new ConcurrentHashMap<>();
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (text.startsWith(HEAD + "\n") && text.endsWith("\nend\n")) {
        text.lines()
            .skip(1)
            .filter(line -> line.indexOf('\t') == 64)
            .forEach(line -> known.put(line.substring(65), line.substring(0, 64)));
      }
    } catch (IOException e) {
      return known;
    }
    return known;
  }
}
