package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages are readable and well laid out in real old browsers: Chromium 80 and 92, as old phones and
 * office computers have them. Their programs are in the folder that the environment variable {@code
 * TONGXIN_OLD_BROWSERS} names ({@code 80/chromium}, {@code 92/chromium}); {@code
 * src/test/browser/old-chromium.sh} fetches them. Without it, these tests are left out.
 */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class OldBrowserTest {
  private static final List<String> PATHS =
      List.of(
          "/zh/",
          "/en/",
          "/zh/villages/",
          "/zh/villages/qingxi/",
          "/en/villages/qingxi/",
          "/zh/articles/",
          "/en/articles/",
          "/zh" + Sample.ARTICLE,
          "/en" + Sample.ARTICLE,
          "/zh" + Sample.GALLERY,
          "/zh" + Sample.LONG_ALBUM + "photos/2/",
          "/zh/galleries/",
          "/zh/sites/",
          "/en/figures/",
          "/zh/tags/",
          "/en/about/");

  /** A browser that was ended may still write there for a moment. */
  @TempDir(cleanup = CleanupMode.NEVER)
  Path profile;

  private final ReadingRoom room;

  OldBrowserTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @CsvSource({"80, 360", "80, 1280", "92, 390", "92, 1280"})
  void everyPageIsReadableAndWellLaidOut(int version, int width) throws Exception {
    Path program = program(version);
    String address =
        room.server().address()
            + WebServer.MEASURE
            + "?width="
            + width
            + "&paths="
            + String.join(",", PATHS);

    Process browser = open(program, address, width);
    try {
      assertThat(room.server().measured()).isEmpty();
    } finally {
      browser.descendants().forEach(ProcessHandle::destroyForcibly);
      browser.destroyForcibly().waitFor();
    }
  }

  private static Path program(int version) {
    String folder = System.getenv("TONGXIN_OLD_BROWSERS");
    assumeTrue(
        folder != null,
        "TONGXIN_OLD_BROWSERS names no folder: src/test/browser/old-chromium.sh DIR fetches them");
    Path program = Path.of(Objects.requireNonNull(folder), version + "/chromium");
    assumeTrue(Files.isExecutable(program), program + " is not there");
    return program;
  }

  private Process open(Path program, String address, int width) throws IOException {
    return new ProcessBuilder(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--no-first-run",
            "--disable-background-networking",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "--window-size=" + width + ",900",
            address)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
