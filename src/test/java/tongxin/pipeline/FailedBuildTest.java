package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;
import tongxin.output.OutputBusy;
import tongxin.output.Published;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** A build that does not come to its end leaves the old site as it was. */
final class FailedBuildTest {
  @TempDir Path temp;
  private Path source;
  private Path out;

  @BeforeEach
  void publishAFirstSite() throws IOException {
    source = GoldenSite.SUB_PATH.copyTo(temp.resolve("source"));
    out = temp.resolve("site");
    GoldenSite.SUB_PATH.build(source, out);
    write("content/pages/new.en.md", "---\ntitle: New\n---\nA new page.\n");
  }

  @Test
  void aProblemInTheContent() throws IOException {
    write("content/pages/bad.en.md", "---\ntitel: Bad\n---\n[x](article:nowhere)\n");
    Output before = Output.read(out);
    Map<String, FileTime> times = times();

    BuildResult result = GoldenSite.tryToBuild(options());

    assertThat(result.failed()).isTrue();
    assertThat(result.published()).isNull();
    Output.read(out).assertSameAs(before);
    assertThat(times()).isEqualTo(times);
  }

  @Test
  void aTemplateThatCannotBeUsed() throws IOException {
    write("templates/village.html.peb", "{% for x in %}");
    Output before = Output.read(out);

    BuildResult result = GoldenSite.tryToBuild(options());

    assertThat(result.problems()).extracting(Problem::code).contains(ProblemCode.TEMPLATE_FAILED);
    assertThat(result.published()).isNull();
    Output.read(out).assertSameAs(before);
    assertNothingIsLeftBeside();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% extends \"layout.html.peb\" %}{% block main %}{% include \"page.html.peb\" %}{%"
            + " endblock %}",
        "{% extends \"page.html.peb\" %}",
        "{{ max(\"a\", 1) }}"
      })
  void aTemplateThatFailsOnAPage(String template) throws IOException {
    write("templates/page.html.peb", template);
    Output before = Output.read(out);

    BuildResult result = GoldenSite.tryToBuild(options());

    assertThat(result.problems())
        .extracting(Problem::code, problem -> problem.location().file())
        .containsOnly(tuple(ProblemCode.TEMPLATE_FAILED, "templates/page.html.peb"));
    Output.read(out).assertSameAs(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad.html", "parts/bad.peb", "bad.txt", "bad.html.peb"})
  void aTemplateThatIsNotUtf8IsAProblemWhateverItIsCalled(String name) throws IOException {
    Path bad = source.resolve("templates").resolve(name);
    Files.createDirectories(bad.getParent());
    Files.write(bad, new byte[] {'c', 'a', 'f', (byte) 0xe9});
    write("templates/page.html.peb", "{% include \"" + name + "\" %}");
    Output before = Output.read(out);

    for (BuildResult result :
        List.of(
            GoldenSite.tryToBuild(options()),
            new SiteBuilder(options(), StageListener.SILENT, () -> 0L).check())) {
      assertThat(result.problems())
          .filteredOn(Problem::isError)
          .extracting(Problem::code, problem -> problem.location().file())
          .containsOnly(tuple(ProblemCode.FILE_NOT_UTF8, "templates/" + name));
    }
    Output.read(out).assertSameAs(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scan",
        "fingerprint",
        "read",
        "link",
        "photos",
        "plan",
        "compile",
        "variants",
        "finish",
        "attachments",
        "assets",
        "publish"
      })
  void aFullDiskAtAnyStage(String stage) throws IOException {
    Output before = Output.read(out);
    Map<String, FileTime> times = times();

    assertThatThrownBy(() -> build(new Breaking(stage)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("No space left");

    Output.read(out).assertSameAs(before);
    assertThat(times()).isEqualTo(times);
    assertNothingIsLeftBeside();
    GoldenSite.build(options());
    assertThat(out.resolve("en/new/index.html")).exists();
  }

  @Test
  void twoBuildsOfOneFolderAtOnce() throws IOException {
    StageListener other =
        new StageListener() {
          @Override
          public void begins(String stage) {
            if (stage.equals("compile")) {
              assertThatThrownBy(() -> build(StageListener.SILENT)).isInstanceOf(OutputBusy.class);
            }
          }
        };

    assertThat(build(other).published()).isNotNull();
    assertThat(out.resolve("en/new/index.html")).exists();
  }

  @Test
  void aSecondBuildOfUnchangedContentWritesNothing() throws IOException {
    GoldenSite.build(options());
    Map<String, FileTime> times = times();

    BuildResult result = GoldenSite.tryToBuild(options());

    Published published = Objects.requireNonNull(result.published());
    assertThat(published.written()).isZero();
    assertThat(published.removed()).isZero();
    assertThat(times()).isEqualTo(times);
  }

  @Test
  void aPageThatIsGoneFromTheContentIsGoneFromTheSite() throws IOException {
    GoldenSite.build(options());
    Files.delete(source.resolve("content/pages/new.en.md"));

    GoldenSite.build(options());

    assertThat(out.resolve("en/new")).doesNotExist();
    assertThat(out.resolve("zh/new")).doesNotExist();
  }

  @Test
  void aFolderThatIsNoWebsiteIsNotWrittenOver() throws IOException {
    Path documents = Files.createDirectories(temp.resolve("documents"));
    Files.writeString(documents.resolve("letter.txt"), "Dear …");

    BuildResult result = GoldenSite.tryToBuild(BuildOptions.of(source, documents, GoldenSite.NOW));

    assertThat(result.problems()).extracting(Problem::code).contains(ProblemCode.OUT_UNSAFE);
    assertThat(documents.resolve("letter.txt")).hasContent("Dear …");
  }

  @Test
  void theUsualFolderIsNotWrittenOverEitherWhereItHoldsNoWebsite() throws IOException {
    Path contracts = source.resolve("public/contracts/a.txt");
    Files.createDirectories(contracts.getParent());
    Files.writeString(contracts, "Signed");

    BuildResult result =
        GoldenSite.tryToBuild(BuildOptions.of(source, source.resolve("public"), GoldenSite.NOW));

    assertThat(result.problems()).extracting(Problem::code).contains(ProblemCode.OUT_UNSAFE);
    assertThat(contracts).hasContent("Signed");
  }

  @Test
  void aLinkToTheFolderOfAWebServerStaysALink() throws IOException {
    Path server = Files.createDirectories(temp.resolve("server"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), server);

    GoldenSite.build(BuildOptions.of(source, link, GoldenSite.NOW));

    assertThat(link).isSymbolicLink();
    assertThat(server.resolve("en/index.html")).exists();
  }

  @Test
  void aLinkedFileThatTellsAPositionIsNotPublished() throws IOException {
    Files.copy(
        Path.of("src/test/resources/invalid/unpublished-files/assets/tea.jpg"),
        source.resolve("content/pages/scan.zip"));
    write("content/pages/scan.en.md", "---\ntitle: Scan\n---\n[The scan](scan.zip)\n");
    Output before = Output.read(out);

    BuildResult result = GoldenSite.tryToBuild(options());

    assertThat(result.problems()).extracting(Problem::code).contains(ProblemCode.FILE_POSITION);
    Output.read(out).assertSameAs(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "content", "content/pages", "templates/x", "assets", ".."})
  void theNewsroomsOwnFilesAreNotWrittenOver(String where) throws IOException {
    Output before = Output.read(source);

    BuildResult result =
        GoldenSite.tryToBuild(
            BuildOptions.of(source, source.resolve(where).normalize(), GoldenSite.NOW));

    assertThat(result.problems()).extracting(Problem::code).contains(ProblemCode.OUT_UNSAFE);
    Output.read(source).assertSameAs(before);
  }

  private BuildOptions options() {
    return BuildOptions.of(source, out, GoldenSite.NOW);
  }

  private BuildResult build(StageListener listener) throws IOException {
    return new SiteBuilder(options(), listener, () -> 0L).build();
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        times.put(path.toString(), Files.getLastModifiedTime(path));
      }
    }
    return times;
  }

  private void assertNothingIsLeftBeside() throws IOException {
    try (Stream<Path> all = Files.list(temp)) {
      assertThat(all.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("source", "site");
    }
  }

  /** Breaks the build at the beginning of a stage. */
  private record Breaking(String stage) implements StageListener {
    @Override
    public void begins(String begun) {
      if (begun.equals(stage)) {
        throw new UncheckedIOException(new IOException("No space left on device"));
      }
    }
  }
}
