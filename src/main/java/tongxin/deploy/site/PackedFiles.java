package tongxin.deploy.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.output.Folders;

/**
 * The packed forms of texts, beside them. Each content is packed once: what came of it is kept in
 * the pool, and a list says what belongs to what, so that an unchanged text is not even read.
 */
public final class PackedFiles {
  /** The ends of packed files' names. */
  static final Set<String> ENDS = Set.of(".gz", ".br");

  /**
   * Files that compression makes much smaller; pictures and the search index are packed already.
   */
  private static final Set<String> TEXTS =
      Set.of("html", "htm", "css", "js", "mjs", "json", "webmanifest", "xml", "svg", "txt", "csv");

  /** In bytes: below, the answer's own headers are longer than what is saved. */
  private static final long SMALLEST = 512;

  /** So many names fit into a command of every system; after each the list is written. */
  private static final int BATCH = 200;

  private static final Pattern LINE =
      Pattern.compile("([0-9a-f]{64}) ([0-9a-f]{64}) ([0-9]{1,12})");

  private final Path state;
  private final FilePool pool;
  private final Packer packer;
  private final Path list;

  /**
   * Packed files, kept with what else deployments remember.
   *
   * @param state where that is
   */
  public PackedFiles(Path state, Packer packer) {
    this.state = state;
    this.pool = new FilePool(state.resolve("files"));
    this.packer = packer;
    this.list = state.resolve("packed" + packer.end());
  }

  /** True for the packed form of another file, told by its name. */
  public static boolean isPacked(String path) {
    int dot = path.lastIndexOf('.');
    return dot >= 0
        && ENDS.contains(path.substring(dot).toLowerCase(Locale.ROOT))
        && isText(path.substring(0, dot));
  }

  private static boolean isText(String path) {
    String end = path.substring(path.lastIndexOf('.') + 1);
    return TEXTS.contains(end.toLowerCase(Locale.ROOT));
  }

  /** Adds to each text its packed form, where the site has none itself and it is smaller. */
  public SiteFiles addTo(SiteFiles site) throws IOException {
    List<SiteFile> texts =
        site.byPath().values().stream()
            .filter(file -> isText(file.path()) && file.size() >= SMALLEST)
            .filter(file -> !site.byPath().containsKey(file.path() + packer.end()))
            .toList();
    Map<String, Packed> packed = packed(texts);
    Map<String, SiteFile> all = new TreeMap<>(site.byPath());
    for (SiteFile file : texts) {
      Packed form = packed.get(file.digest());
      if (form != null && form.size < file.size()) {
        String path = file.path() + packer.end();
        Path kept = pool.file(form.digest);
        all.put(
            path,
            new SiteFile(path, kept, form.size, file.modified(), form.digest, "", file.owners()));
      }
    }
    return new SiteFiles(all);
  }

  private record Packed(String digest, long size) {}

  /** The packed forms by the digests of what they hold. */
  private Map<String, Packed> packed(List<SiteFile> texts) throws IOException {
    Map<String, Packed> known = read();
    Map<String, SiteFile> missing = new TreeMap<>();
    for (SiteFile text : texts) {
      if (!isThere(known.get(text.digest()))) {
        missing.put(text.digest(), text);
      }
    }
    List<SiteFile> rest = List.copyOf(missing.values());
    for (int i = 0; i < rest.size(); i += BATCH) {
      pack(rest.subList(i, Math.min(rest.size(), i + BATCH)), known);
      write(known);
    }
    return known;
  }

  private boolean isThere(@Nullable Packed form) throws IOException {
    if (form == null) {
      return false;
    }
    Path kept = pool.file(form.digest);
    return Files.exists(kept) && Files.size(kept) == form.size;
  }

  private void pack(List<SiteFile> texts, Map<String, Packed> known) throws IOException {
    Path folder = Files.createDirectories(state.resolve("packing-" + UUID.randomUUID()));
    try {
      List<Path> files = new ArrayList<>();
      for (SiteFile text : texts) {
        files.add(Files.copy(text.source(), folder.resolve(text.digest())));
      }
      packer.pack(files);
      for (Path file : files) {
        Path form = file.resolveSibling(file.getFileName() + packer.end());
        String digest = Digest.sha256(form);
        pool.keep(digest, form);
        known.put(String.valueOf(file.getFileName()), new Packed(digest, Files.size(form)));
      }
    } finally {
      Folders.delete(folder);
    }
  }

  /** A line that is damaged counts as none. */
  private Map<String, Packed> read() throws IOException {
    Map<String, Packed> known = new TreeMap<>();
    if (Files.isRegularFile(list)) {
      try (Stream<String> lines = Files.lines(list, ISO_8859_1)) {
        for (String line : (Iterable<String>) lines::iterator) {
          Matcher parts = LINE.matcher(line);
          if (parts.matches()) {
            known.put(parts.group(1), new Packed(parts.group(2), Long.parseLong(parts.group(3))));
          }
        }
      }
    }
    return known;
  }

  private void write(Map<String, Packed> known) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Packed> entry : known.entrySet()) {
      if (isThere(entry.getValue())) {
        lines.add(entry.getKey() + " " + entry.getValue().digest + " " + entry.getValue().size);
      }
    }
    Path next = list.resolveSibling(list.getFileName() + "." + UUID.randomUUID());
    Files.write(next, lines);
    Files.move(next, list, StandardCopyOption.REPLACE_EXISTING);
  }
}
