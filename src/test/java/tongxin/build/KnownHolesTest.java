package tongxin.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tongxin.build.KnownHoles.Library;

/** No library of the program or of its tests has a hole that is known. */
final class KnownHolesTest {
  @Test
  void noLibraryHasAKnownHole() throws IOException {
    List<Library> libraries = KnownHoles.libraries(System.getProperty("java.class.path"));

    assertThat(libraries).extracting(Library::name).contains("org.jsoup:jsoup");
    assertThat(KnownHoles.read().open(libraries)).isEmpty();
  }

  @Test
  void theListSaysOfWhenItIs() throws IOException {
    assertThat(LocalDate.parse(KnownHoles.read().dated())).isAfter("2026-11-01");
  }

  @Test
  void aLibraryWithAHoleIsNamed() throws IOException {
    String old = "/home/a/.m2/repository/org/apache/commons/commons-text/1.9/commons-text-1.9.jar";
    String none = "/x/repository/org/jsoup/jsoup/1.24.1/jsoup-1.24.1.jar";

    assertThat(KnownHoles.read().open(KnownHoles.libraries(old + File.pathSeparator + none)))
        .containsExactly("org.apache.commons:commons-text:1.9 has CVE-2022-42889, 1.10.0 not");
  }

  @Test
  void versionsAreComparedByNumbers() {
    assertThat(KnownHoles.compare("1.9", "1.10.0")).isNegative();
    assertThat(KnownHoles.compare("2.13.4.2", "2.13.4")).isPositive();
    assertThat(KnownHoles.compare("33.4.0-jre", "32.0.0")).isPositive();
    assertThat(KnownHoles.compare("1.10", "1.10.0")).isZero();
  }
}
