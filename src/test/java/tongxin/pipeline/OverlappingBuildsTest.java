package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;
import tongxin.output.Folders;

/**
 * The real program, several times at once over a source that changes: each ends well, and the site
 * is always whole.
 */
final class OverlappingBuildsTest {
  private static final int TIMES = Integer.getInteger("overlap.times", 3);

  @TempDir Path temp;
  private Path source;
  private Path out;

  @BeforeEach
  void copy() throws IOException {
    source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    out = temp.resolve("site");
  }

  @Test
  void buildsThatOverlapAllEndWellAndLeaveTheNewestSiteWhole() throws Exception {
    for (int i = 0; i < TIMES; i++) {
      if (i % 2 == 0) {
        // A first build too.
        Folders.delete(out);
        Folders.delete(source.resolve(".tongxin"));
      }
      List<Process> builds = new ArrayList<>();
      for (int j = 0; j < 4; j++) {
        change(i + "-" + j);
        builds.add(build(out));
        Thread.sleep(30L * ((i + j) % 3));
      }
      for (Process build : builds) {
        String told = new String(build.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(told).isZero();
      }
      Output now = Output.read(out);
      now.assertSameAs(clean(i));
    }
    try (Stream<Path> beside = Files.list(temp)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .filteredOn(name -> name.startsWith("."))
          .isEmpty();
    }
  }

  @Test
  void buildsOfOneSourceIntoTwoFoldersDoNotDisturbEachOther() throws Exception {
    Path other = temp.resolve("other");
    List<Process> builds = List.of(build(out), build(other), build(out), build(other));
    for (Process build : builds) {
      assertThat(build.waitFor()).isZero();
    }
    Output expected = clean(0);
    Output.read(out).assertSameAs(expected);
    Output.read(other).assertSameAs(expected);
  }

  /** Changes a title, which every page of the site shows. */
  private void change(String title) throws IOException {
    Path site = source.resolve("content/site.yml");
    String text = Files.readString(site);
    Path next = temp.resolve("site.yml");
    Files.writeString(
        next,
        text.replaceFirst(
            "(?m)^title:.*$", "title: { zh: 站" + title + ", en: Site " + title + " }"));
    Files.move(next, site, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private Output clean(int i) throws IOException {
    Path copy = temp.resolve("clean-" + i);
    copy(source.resolve("content"), copy.resolve("content"));
    copy(source.resolve("assets"), copy.resolve("assets"));
    copy(source.resolve("templates"), copy.resolve("templates"));
    return GoldenSite.build(BuildOptions.of(copy, temp.resolve("expected-" + i), GoldenSite.NOW));
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
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

  private Process build(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "tongxin.cli.Main"));
    command.addAll(List.of("build", "--source", source.toString(), "--out", folder.toString()));
    command.addAll(List.of("--now", GoldenSite.NOW.toString(), "--lang", "en"));
    return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }
}
