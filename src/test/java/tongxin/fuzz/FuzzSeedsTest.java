package tongxin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
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
}
