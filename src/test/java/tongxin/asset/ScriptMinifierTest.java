package tongxin.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptMinifierTest {
  @Test
  void commentsOnLinesOfTheirOwnAndIndentsGo() {
    String written =
        """
        /*
         * What it does.
         */
        const a = '/* no comment */'; // stays

        // goes
        function b() {
          /** Goes. */
          return a / 2 /* stays */ / 3;
        }
        """;
    assertThat(ScriptMinifier.of(written))
        .isEqualTo(
            """
            const a = '/* no comment */'; // stays
            function b() {
            return a / 2 /* stays */ / 3;
            }
            """);
  }

  @Test
  void noTemplateOfOurScriptsGoesOverSeveralLines() throws IOException {
    try (Stream<Path> scripts = Files.list(Path.of("assets/js"))) {
      for (Path script : scripts.toList()) {
        List<String> lines = ScriptMinifier.of(Files.readString(script)).lines().toList();
        assertThat(lines)
            .as("%s", script)
            .hasSizeGreaterThan(2)
            .allMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 0);
      }
    }
  }
}
