package tongxin.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.StageListener;
import tongxin.pipeline.Timing;

/** {@code src/docs/pipeline.md} tells of the stages that a build really has. */
final class PipelineDocumentTest {
  @TempDir Path temp;

  @Test
  void theTableHasTheStagesOfABuildInTheirOrder() throws IOException {
    Path source = temp.resolve("site");
    Files.createDirectories(source.resolve("content"));
    Files.writeString(source.resolve("content/site.yml"), "title: A\n");
    BuildOptions options =
        BuildOptions.of(source, temp.resolve("public"), Instant.parse("2026-12-01T00:00:00Z"));
    List<String> stages =
        new SiteBuilder(options, StageListener.SILENT, () -> 0L)
            .build().timings().stream().map(Timing::stage).toList();
    assertThat(documented()).isEqualTo(stages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theTerminalHasAWordForEachStageAndNoOther(String language) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            Path.of("src/main/resources/tongxin/cli/words." + language + ".properties"))) {
      words.load(in);
    }
    List<String> named =
        words.stringPropertyNames().stream()
            .filter(key -> key.startsWith("stage."))
            .map(key -> key.substring("stage.".length()))
            .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(documented());
  }

  private static List<String> documented() throws IOException {
    return Pattern.compile("(?m)^\\| `([a-z]+)` \\|")
        .matcher(Files.readString(Path.of("src/docs/pipeline.md")))
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
