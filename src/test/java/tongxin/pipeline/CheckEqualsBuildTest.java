package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** A law: a check reports what a build reports, and a build that fails publishes nothing. */
final class CheckEqualsBuildTest {
  private static final Path INVALID = Path.of("src/test/resources/invalid");
  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  @TempDir Path temp;
  private boolean production;
  private Path source;
  private Path out;

  @BeforeEach
  void places() {
    source = temp.resolve("source");
    out = temp.resolve("out");
  }

  static Stream<String> invalid() throws IOException {
    try (Stream<Path> folders = Files.list(INVALID)) {
      // Targets of a deployment are no part of a build.
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.startsWith("deploy"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void forEverySiteWithFaults(String name) throws IOException {
    copy(INVALID.resolve(name), source);
    // Where a site will be matters to builds for readers alone.
    production = name.startsWith("base-url");

    List<Problem> problems = both();

    assertThat(problems).isNotEmpty();
    assertThat(codes(problems)).containsAll(expectedErrors(name));
  }

  /** Faults that only a whole build meets. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/robots.txt",
        "assets/zh/index.html",
        "assets/zh/articles/index.html",
        "assets/en",
        "assets/404.html/x.txt",
        "assets/feed.xml/x",
        "assets/zh/feed.xml",
        "assets/.tongxin-manifest"
      })
  void forAnAssetThatWouldTakeAPagesPlace(String path) throws IOException {
    GoldenSite.BILINGUAL.copyTo(source);
    write(path, "x");

    List<Problem> problems = both();
    if (!path.equals("assets/feed.xml/x") && !path.endsWith("manifest")) {
      assertThat(codes(problems)).contains(ProblemCode.ROUTE_DUPLICATE);
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void forAPictureWhosePixelsAreDamaged() throws IOException {
    GoldenSite.BILINGUAL.copyTo(source);
    Path photo = source.resolve("content/villages/village-a/photos/b.jpg");
    byte[] bytes = Files.readAllBytes(photo);
    // Cut off, but with a header as if it were whole.
    Files.write(photo, Arrays.copyOf(bytes, bytes.length * 2 / 3));

    assertThat(codes(both())).contains(ProblemCode.PHOTO_BROKEN);
    assertThat(out).doesNotExist();
  }

  @Test
  void forATemplateThatFailsOnOnePage() throws IOException {
    GoldenSite.BILINGUAL.copyTo(source);
    write("templates/gallery.html.peb", "{{ max(\"a\", 1) }}");

    assertThat(codes(both())).contains(ProblemCode.TEMPLATE_FAILED);
  }

  @Test
  void forAFolderThatIsNotTongxins() throws IOException {
    GoldenSite.BILINGUAL.copyTo(source);
    Files.createDirectories(out.resolve("private"));
    Files.writeString(out.resolve("index.html"), "of somebody");
    Files.writeString(out.resolve("private/will.doc"), "secret");

    assertThat(codes(both())).contains(ProblemCode.OUT_UNSAFE);
    assertThat(out.resolve("private/will.doc")).hasContent("secret");
    assertThat(out.resolve("index.html")).hasContent("of somebody");
  }

  @Test
  void forSomethingForeignInAPagesPlace() throws IOException {
    GoldenSite.BILINGUAL.copyTo(source);
    assertThat(build().failed()).isFalse();
    Files.writeString(out.resolve("later.txt"), "of somebody");
    write("assets/later.txt", "of the site");

    assertThat(codes(both())).contains(ProblemCode.OUT_OCCUPIED);
    assertThat(out.resolve("later.txt")).hasContent("of somebody");
  }

  /** What check and build agree on. */
  private List<Problem> both() throws IOException {
    List<Problem> checked = check().problems();
    BuildResult built = build();
    assertThat(checked).isEqualTo(built.problems());
    assertThat(check().problems()).as("again, with what is remembered").isEqualTo(checked);
    assertThat(built.published() == null).isEqualTo(built.failed());
    return checked;
  }

  private static Set<ProblemCode> codes(List<Problem> problems) {
    EnumSet<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
    problems.forEach(problem -> codes.add(problem.code()));
    return codes;
  }

  /** The codes of the errors in the report that is kept beside a site. */
  private static Set<ProblemCode> expectedErrors(String name) throws IOException {
    String report = Files.readString(INVALID.resolve(name).resolve("expected.en.txt"));
    EnumSet<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
    Stream.of(ProblemCode.values())
        .filter(code -> report.contains(": error[" + code.id() + "]"))
        .forEach(codes::add);
    return codes;
  }

  private BuildResult build() throws IOException {
    return new SiteBuilder(options(), StageListener.SILENT, () -> 0L).build();
  }

  private BuildResult check() throws IOException {
    return new SiteBuilder(options(), StageListener.SILENT, () -> 0L).check();
  }

  private BuildOptions options() {
    BuildOptions options = BuildOptions.of(source, out, NOW);
    return production ? options.forProduction() : options;
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted().toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
