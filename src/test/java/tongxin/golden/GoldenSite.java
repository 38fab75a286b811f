package tongxin.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tongxin.config.BuildOptions;
import tongxin.output.Folders;
import tongxin.pipeline.BuildResult;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.StageListener;
import tongxin.problem.ProblemPrinter;
import tongxin.problem.ProblemText;

/** A newsroom of the tests: one under {@code src/test/resources/sites}, or the sample newsroom. */
public record GoldenSite(String name) {
  /** When all of them are built. */
  public static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

  public static final GoldenSite MINIMAL = new GoldenSite("minimal");
  public static final GoldenSite BILINGUAL = new GoldenSite("bilingual");
  public static final GoldenSite SUB_PATH = new GoldenSite("sub-path");
  public static final GoldenSite HIDDEN = new GoldenSite("hidden");
  public static final GoldenSite SAMPLE = new GoldenSite("sample");

  private static final Path SITES = Path.of("src/test/resources/sites");

  /** Each of the processes that run tests beside each other builds its own. */
  private static final Path WORK =
      Path.of("target/golden" + System.getProperty("tongxin.fork", ""));

  private static final Map<String, Output> BUILT = new ConcurrentHashMap<>();

  public static Stream<GoldenSite> all() {
    return Stream.of(MINIMAL, BILINGUAL, SUB_PATH, HIDDEN, SAMPLE);
  }

  /** Those with an expected output; the sample newsroom changes too often for that. */
  static Stream<GoldenSite> withExpected() {
    return Stream.of(MINIMAL, BILINGUAL, SUB_PATH, HIDDEN);
  }

  @Override
  public String toString() {
    return name;
  }

  Path expected() {
    return SITES.resolve(name).resolve("expected");
  }

  /** The site as built once for all tests that only look. */
  public Output output() {
    return BUILT.computeIfAbsent(
        name,
        n -> {
          Path out = WORK.resolve(name + "-out");
          try {
            Folders.delete(out);
            return build(source(), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** A copy of the source that tests share: what a build keeps beside it is worth keeping. */
  public Path source() throws IOException {
    Path copy = WORK.resolve(name);
    if (!BUILT.containsKey(name + " copied")) {
      for (String part : new String[] {"content", "templates", "assets"}) {
        Folders.delete(copy.resolve(part));
      }
      copyTo(copy);
      BUILT.put(name + " copied", new Output(Map.of()));
    }
    return copy;
  }

  /** Copies the source, without what builds have left beside it. */
  public Path copyTo(Path folder) throws IOException {
    Path from = this.equals(SAMPLE) ? Path.of("") : SITES.resolve(name);
    for (String part : new String[] {"content", "templates", "assets"}) {
      if (Files.isDirectory(from.resolve(part), LinkOption.NOFOLLOW_LINKS)) {
        copy(from.resolve(part), folder.resolve(part));
      }
    }
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.sorted().toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** How the tests build this site, unless they say otherwise. */
  public BuildOptions options(Path source, Path out) {
    BuildOptions options = BuildOptions.of(source, out, NOW);
    return this.equals(HIDDEN) ? options.forProduction() : options;
  }

  /** Builds a copy of this site; a problem that stops it fails the test. */
  public Output build(Path source, Path out) throws IOException {
    return build(options(source, out));
  }

  /** Builds; a problem that stops it fails the test. */
  public static Output build(BuildOptions options) throws IOException {
    BuildResult result = tryToBuild(options);
    if (result.failed()) {
      throw new AssertionError(
          new ProblemPrinter(ProblemText.in(Locale.ENGLISH)).lines(result.problems()));
    }
    return Output.read(options.out());
  }

  /** Builds, and gives what came of it. */
  public static BuildResult tryToBuild(BuildOptions options) throws IOException {
    return new SiteBuilder(options, StageListener.SILENT, () -> 0L).build();
  }
}
