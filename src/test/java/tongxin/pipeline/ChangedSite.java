package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tongxin.golden.GoldenSite;
import tongxin.problem.Problem;

/** The small site in two languages, with changes to its files, built. */
final class ChangedSite {
  private final Path source;
  private final Path out;

  ChangedSite(Path temp) throws IOException {
    source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    out = temp.resolve("out");
  }

  Path source() {
    return source;
  }

  ChangedSite write(String file, String text) throws IOException {
    Path path = source.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, text);
    return this;
  }

  ChangedSite append(String file, String text) throws IOException {
    Files.writeString(source.resolve(file), "\n" + text, StandardOpenOption.APPEND);
    return this;
  }

  /** Builds a site that has no errors. */
  ChangedSite build() throws IOException {
    BuildResult result = builder().build();
    assertThat(result.failed()).as(result.problems().toString()).isFalse();
    return this;
  }

  List<Problem> problems() throws IOException {
    return builder().check().problems();
  }

  private SiteBuilder builder() {
    return new SiteBuilder(
        GoldenSite.BILINGUAL.options(source, out), StageListener.SILENT, () -> 0L);
  }

  /** A page by its address without the leading slash: {@code zh/figures/}. */
  Document page(String address) throws IOException {
    return Jsoup.parse(text(address + "index.html"), "https://example.org/" + address);
  }

  String text(String file) throws IOException {
    return Files.readString(out.resolve(file));
  }

  /** All files that were published. */
  List<String> files() {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
