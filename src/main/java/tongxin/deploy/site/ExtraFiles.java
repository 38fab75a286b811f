package tongxin.deploy.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Files that one target gets besides those of the site. */
public final class ExtraFiles {
  /**
   * Files that compression makes much smaller; pictures and the search index are packed already.
   */
  private static final Set<String> TEXTS =
      Set.of("html", "htm", "css", "js", "mjs", "json", "webmanifest", "xml", "svg", "txt", "csv");

  /** In bytes: below, the answer's own headers are longer than what is saved. */
  private static final long SMALLEST = 512;

  private final Path state;
  private final FilePool pool;

  /** Extra files, kept with what else deployments remember. */
  public ExtraFiles(Path state) {
    this.state = state;
    this.pool = new FilePool(state.resolve("files"));
  }

  /**
   * Adds to each text file one with {@code .gz} behind its name (RFC 1952), for servers that send
   * it as it is. The same text gives the same bytes: no time and no name is in it.
   */
  public SiteFiles compressed(SiteFiles site) throws IOException {
    Map<String, SiteFile> all = new TreeMap<>(site.byPath());
    for (SiteFile file : site.byPath().values()) {
      String end = file.path().substring(file.path().lastIndexOf('.') + 1);
      boolean text = TEXTS.contains(end.toLowerCase(Locale.ROOT));
      if (text && file.size() >= SMALLEST && !site.byPath().containsKey(file.path() + ".gz")) {
        SiteFile packed = kept(file.path() + ".gz", packed(file), file.modified());
        all.put(packed.path(), packed);
      }
    }
    return new SiteFiles(all);
  }

  /** The packed file of a text; it is made once. */
  private Path packed(SiteFile file) throws IOException {
    Path packed = state.resolve("gz").resolve(file.digest().substring(0, 2)).resolve(file.digest());
    if (!Files.exists(packed)) {
      Files.createDirectories(packed.resolveSibling("."));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new Best(bytes)) {
        Files.copy(file.source(), out);
      }
      Path next = packed.resolveSibling("." + UUID.randomUUID());
      Files.write(next, bytes.toByteArray());
      Files.move(next, packed, StandardCopyOption.REPLACE_EXISTING);
    }
    return packed;
  }

  /** As small as it gets. */
  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  /** Adds files of a folder that the site does not have itself. */
  public SiteFiles with(SiteFiles site, Path folder, String... names) throws IOException {
    Map<String, SiteFile> all = new TreeMap<>(site.byPath());
    for (String name : names) {
      Path file = folder.resolve(name);
      if (!all.containsKey(name) && Files.isRegularFile(file) && Files.size(file) > 0) {
        all.put(name, kept(name, file, 0));
      }
    }
    return new SiteFiles(all);
  }

  private SiteFile kept(String path, Path file, long modified) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String digest = Digest.sha256(bytes);
    return new SiteFile(path, pool.keep(digest, file), bytes.length, modified, digest, "");
  }
}
