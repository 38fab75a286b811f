package tongxin.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Repeats every input that is kept: the seeds, and what Jazzer found and was mended. Each is cut
 * off at some places too.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FuzzSeedsTest {
  private static final Path SEEDS = Path.of("src/test/resources/fuzz");
  private static final int CUTS = 4;
  private static final int MOST_KEPT = 100;

  @ParameterizedTest
  @EnumSource
  void whatIsKeptDoesNoHarm(FuzzTarget target) throws IOException {
    List<Path> seeds;
    try (Stream<Path> files = Files.list(SEEDS.resolve(target.folderName()))) {
      seeds = files.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(seeds).isNotEmpty();
    for (Path seed : seeds) {
      byte[] whole = Files.readAllBytes(seed);
      for (int cut = 0; cut < CUTS; cut++) {
        byte[] input = Arrays.copyOf(whole, whole.length - cut * whole.length / CUTS);
        try {
          target.run(input);
        } catch (RuntimeException | Error e) {
          throw new AssertionError(seed + " cut by " + cut + "/" + CUTS, e);
        }
      }
    }
  }

  /** Some of each: what Jazzer kept is thousands of inputs. */
  @ParameterizedTest
  @EnumSource
  void whatJazzerKeptDoesNoHarm(FuzzTarget target) throws IOException {
    List<byte[]> inputs = FuzzCorpus.of(target.folderName()).inputs();
    assertThat(inputs).isNotEmpty();
    int step = 1 + inputs.size() / MOST_KEPT;
    for (int at = 0; at < inputs.size(); at += step) {
      try {
        target.run(inputs.get(at));
      } catch (RuntimeException | Error e) {
        throw new AssertionError("input " + at, e);
      }
    }
  }

  @Test
  void whatIsPackedComesOutAsItWas(@TempDir Path temp) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("corpus"));
    Files.writeString(folder.resolve("a"), "one");
    Files.writeString(folder.resolve("b"), "two");
    FuzzCorpus corpus = new FuzzCorpus(temp.resolve("x.zip"));
    assertThat(corpus.inputs()).isEmpty();

    corpus.pack(folder);

    assertThat(corpus.inputs()).containsExactly("one".getBytes(UTF_8), "two".getBytes(UTF_8));
  }
}
