package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;
import tongxin.output.SiteManifest;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** A build that is not needed must be left out, and one that is needed never. */
class UpToDateTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2025-06-01T00:00:00Z"));

  @TempDir private Path folder;
  private final AtomicInteger rebuilt = new AtomicInteger();
  private final List<String> foreign = new ArrayList<>();
  private BuildOptions options = BuildOptions.of(Path.of("source"), Path.of("out"), NOW);

  @BeforeEach
  void aSiteThatWasBuilt() throws IOException {
    options = BuildOptions.of(folder.resolve("source"), folder.resolve("out"), NOW);
    write(
        "content/site.yml",
        """
        title: { zh: 同心, en: Tongxin }
        base_url: https://example.org/
        time_zone: Asia/Shanghai
        languages: [zh-CN, en]
        """);
    write("content/data/columns.yml", "- { id: news, name: { zh: 新闻, en: News } }\n");
    article("first", "", "One.");
    article("second", "publish_at: 2026-03-01 08:00\n", "Two.");
    write("content/nowhere/stray.txt", "a warning, please");
    write("assets/css/own.css", "p{}");
    write("templates/robots.txt.peb", "User-agent: *\n");
    Files.createDirectories(folder.resolve("source/content/articles"));
    assertThat(build().failed()).isFalse();
  }

  @Test
  void nothingIsDoneAndNothingIsTouchedWhereNothingHasChanged() throws IOException {
    Map<String, FileTime> before = times();
    BuildResult again = build();

    assertThat(again.timings()).isEmpty();
    assertThat(times()).isEqualTo(before);
    assertThat(Objects.requireNonNull(again.published()).written()).isZero();
    assertThat(rebuilt).hasValue(0);
  }

  @Test
  void theSummaryAndTheWarningsAreThoseOfABuildThatWasDone() throws IOException {
    BuildResult quick = build();
    BuildResult done = new SiteBuilder(withClean(), StageListener.SILENT, System::nanoTime).build();

    assertThat(done.timings()).isNotEmpty();
    assertThat(done.problems()).isNotEmpty();
    assertThat(quick.problems()).isEqualTo(done.problems());
    assertThat(quick.pages()).isEqualTo(done.pages());
    assertThat(quick.published()).isEqualTo(done.published());
    assertThat(quick.nextChange()).isEqualTo(done.nextChange()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/articles/first.en.md",
        "content/site.yml",
        "content/data/columns.yml",
        "assets/css/own.css",
        "templates/robots.txt.peb"
      })
  void aSourceThatWasChangedIsSeen(String path) throws IOException {
    Path file = folder.resolve("source").resolve(path);
    Files.writeString(file, Files.readString(file) + "\n");

    assertDone(build());
  }

  @Test
  void aSourceOfTheSameSizeButAnotherTimeIsSeen() throws IOException {
    Path file = folder.resolve("source/content/articles/first.en.md");
    Files.writeString(file, Files.readString(file).replace("One.", "Eno."));

    assertDone(build());
    assertThat(page("first")).contains("Eno.");
  }

  @Test
  void aSourceThatWasTouchedWithoutAChangeWritesNothing() throws IOException {
    Path file = folder.resolve("source/content/articles/first.en.md");
    Files.setLastModifiedTime(file, FileTime.from(NOW));
    BuildResult again = build();

    assertDone(again);
    assertThat(Objects.requireNonNull(again.published()).written()).isZero();
  }

  @Test
  void aSourceSavedInTheMomentOfTheBuildIsReadAgainThoughSizeAndTimeAreTheSame()
      throws IOException {
    Path file = folder.resolve("source/content/articles/first.en.md");
    Files.writeString(file, Files.readString(file).replace("One.", "Eno."));
    FileTime saved = FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 60_000);
    Files.setLastModifiedTime(file, saved);
    build();
    Files.writeString(file, Files.readString(file).replace("Eno.", "Oen."));
    Files.setLastModifiedTime(file, saved);

    assertDone(build());
    assertThat(page("first")).contains("Oen.");
  }

  @Test
  void aNewAndADeletedSourceAreSeen() throws IOException {
    article("third", "", "Three.");
    assertDone(build());
    Files.delete(folder.resolve("source/content/articles/third.en.md"));
    assertDone(build());

    assertThat(pageOf("third")).doesNotExist();
  }

  @Test
  void aPageThatWasEditedOrRemovedComesBack() throws IOException {
    String before = page("first");
    Files.writeString(pageOf("first"), "edited by hand");
    assertDone(build());
    assertThat(page("first")).isEqualTo(before);
    Files.delete(pageOf("first"));
    assertDone(build());
    assertThat(page("first")).isEqualTo(before);
  }

  @Test
  void aFileThatOthersPutIntoTheSiteStaysAndIsToldOnce() throws IOException {
    Path stray = Files.writeString(folder.resolve("out/stray.txt"), "stray");

    assertDone(build());
    assertThat(stray).hasContent("stray");
    assertThat(foreign).containsExactly("stray.txt");
    Files.writeString(stray, "changed by hand");
    assertThat(build().timings()).isEmpty();
    article("third", "", "Three.");
    assertDone(build());
    assertThat(stray).hasContent("changed by hand");
    assertThat(foreign).containsExactly("stray.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkToTheFolderIsFollowedWhateverTheAgeOfTheSources() throws IOException {
    Path server = Files.createDirectories(folder.resolve("srv/www"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("srv/www"));
    options = BuildOptions.of(options.source(), link, NOW);

    assertDone(build());
    assertThat(build().timings()).isEmpty();
    assertThat(link).isSymbolicLink();
    assertThat(server.resolve("robots.txt")).exists();
    Files.writeString(server.resolve("robots.txt"), "edited by hand");
    assertDone(build());
    assertThat(server.resolve("robots.txt")).hasContent("User-agent: *");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkWhoseFolderIsNotThereYetStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("srv/new"));
    options = BuildOptions.of(options.source(), link, NOW);

    assertDone(build());
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("srv/new/robots.txt")).exists();
  }

  @Test
  void aFolderOfAnOlderTongxinIsKnownByItsState() throws IOException {
    Path out = folder.resolve("out");
    Files.delete(out.resolve(SiteManifest.NAME));
    BuildStateFile file = new BuildStateFile(state());
    BuildState own = file.read().orElseThrow();
    file.write(
        new BuildState(
            "an older one",
            own.options(),
            own.now(),
            own.nextChange(),
            own.pages(),
            own.problems(),
            own.sources(),
            own.outputs().stream().filter(s -> !s.path().equals(SiteManifest.NAME)).toList()));
    Files.writeString(out.resolve("mine.txt"), "mine");
    Files.delete(folder.resolve("source/content/articles/first.en.md"));

    assertThat(build().failed()).isFalse();
    assertThat(out.resolve(SiteManifest.NAME)).exists();
    assertThat(out.resolve("mine.txt")).hasContent("mine");
    assertThat(pageOf("first")).doesNotExist();
  }

  @Test
  void aFolderWithoutMarkAndStateIsNotTongxins() throws IOException {
    Files.delete(folder.resolve("out").resolve(SiteManifest.NAME));
    Files.delete(state());
    String before = page("first");

    assertThat(build().problems()).extracting(Problem::code).contains(ProblemCode.OUT_UNSAFE);
    assertThat(page("first")).isEqualTo(before);
  }

  @Test
  void aStateOfAnotherFolderProvesNothing() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("index.html"), "of somebody");
    options = BuildOptions.of(options.source(), other, NOW);

    assertThat(build().problems()).extracting(Problem::code).contains(ProblemCode.OUT_UNSAFE);
    assertThat(other.resolve("index.html")).hasContent("of somebody");
  }

  @Test
  void aMarkedFolderThatWasMovedIsStillTongxins() throws IOException {
    Path moved = Files.move(folder.resolve("out"), folder.resolve("moved"));
    options = BuildOptions.of(options.source(), moved, NOW);

    assertThat(build().failed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {".git/config", ".git"})
  void aRepositoryIsNeverWrittenEvenWithTheMark(String git) throws IOException {
    Path file = folder.resolve("out").resolve(git);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, "gitdir: elsewhere");
    String before = page("first");
    article("first", "", "Changed.");

    assertThat(build().problems()).extracting(Problem::code).contains(ProblemCode.OUT_UNSAFE);
    assertThat(page("first")).isEqualTo(before);
    assertThat(file).hasContent("gitdir: elsewhere");
  }

  /** Saved again within one tick of the disk's clock, a file looks the same and is not. */
  @Test
  void aFileIsRememberedOnlyWhenTheDisksClockHasTickedSince() {
    long fine = 1_700_000_000_123_456_789L;
    long coarse = 1_700_000_000_000_000_000L;

    assertThat(isSettled(fine, fine + TimeUnit.MILLISECONDS.toNanos(19))).isFalse();
    assertThat(isSettled(fine, fine + TimeUnit.MILLISECONDS.toNanos(21))).isTrue();
    assertThat(isSettled(coarse, coarse + TimeUnit.MILLISECONDS.toNanos(1999))).isFalse();
    assertThat(isSettled(coarse, coarse + TimeUnit.MILLISECONDS.toNanos(2001))).isTrue();
  }

  private static boolean isSettled(long modified, long clock) {
    return UpToDate.isSettled(List.of(new BuildState.Stamp("x", 1, modified)), clock);
  }

  @Test
  void whatIsDueAppearsAndAnEarlierInstantTakesItBack() throws IOException {
    options = at("2026-02-28T23:59:59Z");
    assertThat(build().timings()).isEmpty();
    options = at("2026-03-01T00:00:00Z");
    assertDone(build());
    assertThat(pageOf("second", "2025/02")).exists();
    options = at("2026-02-28T23:59:59Z");
    assertDone(build());
    assertThat(pageOf("second", "2025/02")).doesNotExist();
  }

  @Test
  void aCorrectionAppearsWhenItIsDue() throws IOException {
    article("third", "corrections: [{ date: 2026-02-01 08:00, text: Mended }]\n", "Three.");
    assertDone(build());
    assertThat(page("third")).doesNotContain("Mended");
    options = at("2026-02-01T00:00:00Z");
    assertDone(build());
    assertThat(page("third")).contains("Mended");
  }

  @Test
  void otherOptionsAreAnotherBuild() throws IOException {
    BuildOptions plain = options;
    for (BuildOptions other :
        List.of(plain.forProduction(), plain.withBaseUrl(URI.create("https://example.net/x/")))) {
      options = other;
      assertDone(build());
      assertThat(build().timings()).isEmpty();
    }
    options = withClean();
    assertDone(build());
  }

  @Test
  void aStateThatWasCutOffAnywhereIsMadeAnew() throws IOException {
    byte[] whole = Files.readAllBytes(state());
    for (int length = 0; length < whole.length; length += 1 + whole.length / 24) {
      Files.write(state(), Arrays.copyOf(whole, length));
      assertRebuilt();
    }
  }

  @Test
  void aStateWithOneWrongByteIsMadeAnew() throws IOException {
    byte[] whole = Files.readAllBytes(state());
    for (int at = 0; at < whole.length; at += 1 + whole.length / 24) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(state(), damaged);
      assertRebuilt();
    }
  }

  @Test
  void noPositionOfDamageInAStateIsTakenForAState() throws IOException {
    byte[] whole = Files.readAllBytes(state());
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(state(), damaged);
      assertThat(new BuildStateFile(state()).read()).isEmpty();
    }
  }

  @Test
  void theStateOfAnotherVersionIsMadeAnew() throws IOException {
    BuildStateFile file = new BuildStateFile(state());
    BuildState own = file.read().orElseThrow();
    file.write(
        new BuildState(
            "another version",
            own.options(),
            own.now(),
            own.nextChange(),
            own.pages(),
            own.problems(),
            own.sources(),
            own.outputs()));

    assertRebuilt();
  }

  private void assertRebuilt() throws IOException {
    int before = rebuilt.get();
    assertDone(build());
    assertThat(rebuilt).hasValue(before + 1);
    assertThat(build().timings()).isEmpty();
  }

  private static void assertDone(BuildResult result) {
    assertThat(result.timings()).isNotEmpty();
  }

  private BuildResult build() throws IOException {
    StageListener listener =
        new StageListener() {
          @Override
          public void cacheRebuilt() {
            rebuilt.incrementAndGet();
          }

          @Override
          public void foreignFiles(Path out, Collection<String> paths) {
            foreign.addAll(paths);
          }
        };
    return new SiteBuilder(options, listener, () -> 0L).build();
  }

  private BuildOptions at(String instant) {
    return BuildOptions.of(options.source(), options.out(), Instant.parse(instant));
  }

  private BuildOptions withClean() {
    return options.with(BuildOptions.Flag.CLEAN, true);
  }

  private Path state() {
    return folder.resolve("source/.tongxin/cache/build.state");
  }

  private Path pageOf(String slug) {
    return pageOf(slug, "2025/01");
  }

  private Path pageOf(String slug, String month) {
    return folder.resolve("out/en/articles/" + month + "/" + slug + "/index.html");
  }

  private String page(String slug) throws IOException {
    return Files.readString(pageOf(slug));
  }

  private void article(String slug, String more, String body) throws IOException {
    String month = slug.equals("second") ? "02" : "01";
    write(
        "content/articles/" + slug + ".en.md",
        "---\ntitle: "
            + slug
            + "\ndate: 2025-"
            + month
            + "-02 08:00\ncolumn: news\n"
            + more
            + "status: published\n---\n\n"
            + body
            + "\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("source").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text, StandardOpenOption.CREATE);
    Files.setLastModifiedTime(file, LONG_AGO);
  }

  /** The time of every file and folder, but not of Tongxin's own. */
  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      // Beside the site a lock comes and goes.
      for (Path file : files.filter(file -> !file.equals(folder)).toList()) {
        times.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return times;
  }
}
