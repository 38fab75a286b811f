package tongxin.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The list of the files that Tongxin made in a published folder, kept in that folder as {@value
 * #NAME}. It is Tongxin's mark: only a folder that is empty or has it is written, and only files
 * that it names are ever removed. It names nothing but files that are public anyway, and is no part
 * of the site: whoever copies the site elsewhere copies {@link #files()} alone.
 */
public final class SiteManifest {
  /** The file's name in the published folder. */
  public static final String NAME = ".tongxin-manifest";

  private static final String HEAD = "tongxin manifest 2";

  /** A list in which no file has owners; what is behind a tab is a part of the path in it. */
  private static final String OLD_HEAD = "tongxin manifest 1";

  private static final char TAB = '\t';
  private static final String END = "end ";
  private static final Pattern LINE = Pattern.compile("([0-9a-f]{16}) (\\d{1,18}) (.+)");
  private static final Set<String> OUTSIDE = Set.of("", ".", "..");

  private final SortedMap<String, Entry> files;

  SiteManifest(Map<String, Entry> files) {
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * A file of the site.
   *
   * @param size in bytes
   * @param digest of its bytes, as {@link FileDigest} makes it
   * @param owners what it goes with when that is withdrawn, as {@link SiteOutput#owned} was told;
   *     separated by blanks, empty for nothing
   */
  public record Entry(long size, String digest, String owners) {
    /** A file that belongs to nothing. */
    public Entry(long size, String digest) {
      this(size, digest, "");
    }

    Entry of(Set<String> newOwners) {
      return new Entry(size, digest, String.join(" ", new TreeSet<>(newOwners)));
    }
  }

  /** The files of the site by path, with {@code /}, sorted. */
  public SortedMap<String, Entry> files() {
    return files;
  }

  /**
   * The manifest of a folder.
   *
   * @return nothing where it has none, or one that is damaged
   */
  public static Optional<SiteManifest> read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(folder.resolve(NAME));
    } catch (NoSuchFileException | CharacterCodingException e) {
      return Optional.empty();
    }
    int last = lines.size() - 1;
    boolean old = !lines.isEmpty() && lines.get(0).equals(OLD_HEAD);
    if (last < 1
        || !(old || lines.get(0).equals(HEAD))
        || !lines.get(last).equals(END + (last - 1))) {
      return Optional.empty();
    }
    Map<String, Entry> files = new TreeMap<>();
    for (String line : lines.subList(1, last)) {
      var parts = LINE.matcher(line);
      if (!parts.matches()) {
        return Optional.empty();
      }
      String[] words = old ? new String[] {parts.group(3)} : parts.group(3).split("\t", 2);
      String path = unescaped(words[0]);
      if (!isInside(path)) {
        return Optional.empty();
      }
      String owners = words.length > 1 ? words[1] : "";
      files.put(path, new Entry(Long.parseLong(parts.group(2)), parts.group(1), owners));
    }
    return Optional.of(new SiteManifest(files));
  }

  /** Writes it into a folder, in place of the one that is there. */
  void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    files.forEach(
        (path, entry) ->
            text.append(entry.digest)
                .append(' ')
                .append(entry.size)
                .append(' ')
                .append(escaped(path))
                .append(entry.owners.isEmpty() ? "" : TAB + entry.owners)
                .append('\n'));
    text.append(END).append(files.size()).append('\n');
    Path part = folder.resolve(NAME + "-part");
    Files.write(part, text.toString().getBytes(StandardCharsets.UTF_8));
    Files.move(
        part,
        folder.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** This one with the files of another: what is there while one takes the other's place. */
  SiteManifest with(SiteManifest other) {
    Map<String, Entry> all = new TreeMap<>(other.files);
    all.putAll(files);
    return new SiteManifest(all);
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof SiteManifest manifest && files.equals(manifest.files);
  }

  @Override
  public int hashCode() {
    return files.hashCode();
  }

  /** A list that somebody has written must not lead out of the folder. */
  private static boolean isInside(String path) {
    try {
      return Arrays.stream(path.split("/", -1)).noneMatch(OUTSIDE::contains)
          && !Path.of(path).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String escaped(String path) {
    return path.replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t");
  }

  private static String unescaped(String path) {
    if (path.indexOf('\\') < 0) {
      return path;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '\\' && i + 1 < path.length()) {
        c = path.charAt(++i);
        c = c == 'n' ? '\n' : c == 'r' ? '\r' : c == 't' ? TAB : c;
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
