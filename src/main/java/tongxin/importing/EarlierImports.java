package tongxin.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The articles of a newsroom that were imported, found by the marks in them. */
final class EarlierImports {
  /** In bytes: no article that was imported is larger. */
  private static final long LIMIT = 8L << 20;

  private final List<Earlier> all;

  private EarlierImports(List<Earlier> all) {
    this.all = all;
  }

  /**
   * An article that was imported.
   *
   * @param path from the source folder
   */
  record Earlier(String path, ImportMark mark, boolean untouched) {}

  static EarlierImports of(Path source) throws IOException {
    List<Earlier> all = new ArrayList<>();
    for (String folder : List.of("articles", "pages", "topics")) {
      Path root = source.resolve("content").resolve(folder);
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
            Earlier earlier = earlier(source, file);
            if (earlier != null) {
              all.add(earlier);
            }
          }
        }
      }
    }
    return new EarlierImports(all);
  }

  private static @Nullable Earlier earlier(Path source, Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LIMIT) {
      return null;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String path = source.relativize(file).toString().replace('\\', '/');
    return ImportMark.in(text)
        .map(mark -> new Earlier(path, mark, mark.isUntouched(text)))
        .orElse(null);
  }

  /** Whether a file is what became of one of a blog's. */
  boolean isOf(String blog, String path) {
    return all.stream()
        .anyMatch(e -> e.path.equals(path) && e.mark.source().startsWith(blog + "/"));
  }

  /** The article of a file with this digest. */
  Optional<Earlier> byDigest(String digest) {
    return all.stream().filter(earlier -> earlier.mark.digest().equals(digest)).findFirst();
  }

  /** The article of a file of this name. */
  Optional<Earlier> bySource(String name) {
    return all.stream().filter(earlier -> earlier.mark.source().equals(name)).findFirst();
  }
}
