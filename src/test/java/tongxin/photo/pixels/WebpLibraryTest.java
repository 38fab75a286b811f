package tongxin.photo.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WebpLibraryTest {
  @TempDir Path temp;

  @Test
  void aFolderForTemporaryFilesServesIfProgramsCanBeRunFromIt() {
    assertThat(WebpLibrary.canRunFrom(temp.toString())).isTrue();
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatDoesNotServeIsNamedWithoutAStackTrace() throws Exception {
    // /proc takes no files, whoever asks: like a /tmp that is full, absent or mounted noexec.
    Path out = temp.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=/proc",
                "-cp",
                System.getProperty("java.class.path"),
                Requiring.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo("/proc\n/proc\n");
  }

  /** The process that asks for the library. */
  static final class Requiring {
    private Requiring() {}

    public static void main(String[] arguments) {
      for (int i = 0; i < 2; i++) {
        try {
          WebpLibrary.require();
          System.out.println("loaded");
        } catch (NativeLibraryMissing e) {
          System.out.println(e.getMessage());
        }
      }
    }
  }
}
