package tongxin.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code src/docs/adding.md} names files that exist. */
final class AddingDocumentTest {
  /** A path in the text: with a file ending, or a folder of this repository. */
  private static final Pattern PATH =
      Pattern.compile("`([A-Za-z0-9/.-]+\\.(?:java|properties|peb|js|md)|src/[a-z/-]+/)`");

  private static final List<String> FOLDERS =
      List.of(
          "",
          "templates/",
          "src/main/java/tongxin/",
          "src/main/resources/tongxin/",
          "src/test/java/tongxin/");

  @Test
  void everyFileThatIsNamedExists() throws IOException {
    List<String> named;
    try (Stream<MatchResult> paths =
        PATH.matcher(Files.readString(Path.of("src/docs/adding.md"))).results()) {
      named = paths.map(path -> path.group(1)).distinct().toList();
    }
    assertThat(named).hasSizeGreaterThan(50);
    assertThat(named)
        .allSatisfy(
            path -> assertThat(FOLDERS).anyMatch(folder -> Files.exists(Path.of(folder + path))));
  }
}
