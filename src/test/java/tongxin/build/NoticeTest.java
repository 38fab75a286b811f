package tongxin.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code NOTICE} names what the archives carry and others made. */
final class NoticeTest {
  private static final Path LIB = Path.of("target/lib");

  @Test
  void everyLibraryOfTheArchivesIsNamed() throws IOException {
    assumeTrue(Files.isDirectory(LIB), "target/lib is made by Maven (process-classes)");
    String notice = Files.readString(Path.of("NOTICE"));
    List<String> libraries;
    try (Stream<Path> files = Files.list(LIB)) {
      libraries =
          files
              .map(file -> String.valueOf(file.getFileName()))
              .filter(name -> name.endsWith(".jar"))
              .map(name -> name.replaceFirst("-[0-9][^-]*\\.jar$", ""))
              .toList();
    }
    assertThat(libraries).hasSizeGreaterThan(20);
    for (String library : libraries) {
      // As a word of its own: jna is not named by another name that holds it.
      Pattern word = Pattern.compile("(?<![\\w-])" + Pattern.quote(library) + "(?![\\w-])");
      assertThat(word.matcher(notice).find()).as(library).isTrue();
    }
  }
}
