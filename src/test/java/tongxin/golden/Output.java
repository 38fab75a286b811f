package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tongxin.output.SiteManifest;

/** A published folder: bytes by path, with {@code /}. */
public record Output(Map<String, byte[]> files) {
  private static final List<String> TEXTS =
      List.of(".html", ".xml", ".txt", ".css", ".js", ".svg", ".json", ".csv", ".webmanifest");

  /** Reads a folder; one that does not exist is empty. */
  public static Output read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Output::isOfTheSite).toList()) {
          files.put(
              folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
      }
    }
    return new Output(files);
  }

  /** Tongxin's mark is in the folder, but no part of the site. */
  private static boolean isOfTheSite(Path file) {
    return Files.isRegularFile(file) && !file.endsWith(SiteManifest.NAME);
  }

  static boolean isText(String path) {
    return TEXTS.stream().anyMatch(path::endsWith) || path.endsWith("LICENSE");
  }

  public String text(String path) {
    return new String(
        Objects.requireNonNull(files.get(path), () -> "no file " + path), StandardCharsets.UTF_8);
  }

  /** The paths that end in this. */
  public List<String> paths(String ending) {
    return files.keySet().stream().filter(path -> path.endsWith(ending)).toList();
  }

  /** Fails unless the other has the same files with the same bytes. */
  public void assertSameAs(Output other) {
    TreeSet<String> here = new TreeSet<>(files.keySet());
    TreeSet<String> there = new TreeSet<>(other.files.keySet());
    assertThat(here).isEqualTo(there);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] expected = Objects.requireNonNull(other.files.get(file.getKey()));
      if (!Arrays.equals(file.getValue(), expected)) {
        if (isText(file.getKey())) {
          assertThat(text(file.getKey())).as(file.getKey()).isEqualTo(other.text(file.getKey()));
        }
        assertThat(file.getValue()).as(file.getKey()).isEqualTo(expected);
      }
    }
  }
}
