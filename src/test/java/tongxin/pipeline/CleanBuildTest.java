package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;

/** A clean build trusts nothing that was kept. */
final class CleanBuildTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir Path temp;

  @Test
  void everyKeptFileOfAPhotoIsMadeAnew() throws IOException {
    Path source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    Path out = temp.resolve("out");
    Output first = GoldenSite.BILINGUAL.build(source, out);
    List<Path> kept = kept(source.resolve(".tongxin/cache/photos"));
    for (Path file : kept) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }

    GoldenSite.build(
        BuildOptions.of(source, out, GoldenSite.NOW).with(BuildOptions.Flag.CLEAN, true));

    assertThat(kept).hasSizeGreaterThan(20);
    for (Path file : kept) {
      assertThat(Files.getLastModifiedTime(file)).as(file.toString()).isGreaterThan(LONG_AGO);
    }
    Output.read(out).assertSameAs(first);
  }

  private static List<Path> kept(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
