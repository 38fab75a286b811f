package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;
import tongxin.output.Folders;

/**
 * The real program, killed at random moments: what is published is always a whole site.
 *
 * <p>{@code -Dkill.times=50} kills it more often.
 */
final class KilledBuildTest {
  private static final long SEED = 20_260_601L;
  private static final URI FIRST = URI.create("https://example.org/");
  private static final URI SECOND = URI.create("https://example.org/moved/");

  @TempDir Path temp;
  private Path source;
  private Path out;

  @BeforeEach
  void copy() throws IOException {
    source = GoldenSite.SUB_PATH.copyTo(temp.resolve("source"));
    out = temp.resolve("site");
  }

  @Test
  void aBuildKilledAtAnyMomentLeavesAWholeSite() throws Exception {
    Output first = clean(FIRST);
    Output second = clean(SECOND);
    assertThat(run(FIRST, "").waitFor()).isZero();
    long begun = System.nanoTime();
    assertThat(run(SECOND, "").waitFor()).isZero();
    long usual = System.nanoTime() - begun;
    Random random = new Random(SEED);
    int times = Integer.getInteger("kill.times", 15);
    int killed = 0;
    for (int i = 0; i < times; i++) {
      if (i % 5 == 0) {
        // Kills while photos are being made, too.
        Folders.delete(source.resolve(".tongxin"));
      }
      // Each build has every page to write anew, and most kills come when it has begun to.
      Process process = run(i % 2 == 0 ? FIRST : SECOND, "");
      long moment = (long) (usual * (0.2 + 0.8 * random.nextDouble()));
      if (!process.waitFor(moment, TimeUnit.NANOSECONDS)) {
        killed++;
      }
      process.destroyForcibly().waitFor();
      assertWhole(first, second);
    }

    assertThat(killed).isPositive();
    assertThat(run(FIRST, "").waitFor()).isZero();
    Output.read(out).assertSameAs(first);
    assertThat(names(temp)).containsExactlyInAnyOrder("source", "site", "clean");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDiskThatTakesNoMoreLeavesTheOldSite() throws Exception {
    assertThat(run(FIRST, "").waitFor()).isZero();
    Output before = Output.read(out);

    // The shell lets the program write no file longer than 2 KB.
    Process process = run(SECOND, "ulimit -f 4; ");
    String message = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(74);
    assertThat(message).contains("Nothing was published").doesNotContain("\tat ");
    Output.read(out).assertSameAs(before);
    assertThat(names(temp)).containsExactlyInAnyOrder("source", "site");
  }

  /** The old site, the new one, or, where folders cannot be exchanged, the old one set aside. */
  private void assertWhole(Output first, Output second) throws IOException {
    Output now = Output.read(out);
    if (now.files().isEmpty() && !OS.LINUX.isCurrentOs()) {
      now = Output.read(temp.resolve(".site.tongxin-old"));
    }
    String home = now.text("robots.txt");
    now.assertSameAs(home.equals(first.text("robots.txt")) ? first : second);
  }

  private Output clean(URI url) throws IOException {
    Path folder = temp.resolve("clean");
    return GoldenSite.build(BuildOptions.of(source, folder, GoldenSite.NOW).withBaseUrl(url));
  }

  private Process run(URI url, String limit) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "tongxin.cli.Main"));
    command.addAll(List.of("build", "--source", source.toString(), "--out", out.toString()));
    command.addAll(List.of("--base-url", url.toString(), "--now", GoldenSite.NOW.toString()));
    command.addAll(List.of("--lang", "en"));
    if (!limit.isEmpty()) {
      String line = "exec '" + String.join("' '", command) + "'";
      command = List.of("sh", "-c", limit + line);
    }
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(
            limit.isEmpty() ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.PIPE)
        .start();
  }

  private static List<String> names(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      return inside.map(Path::toFile).map(File::getName).toList();
    }
  }
}
