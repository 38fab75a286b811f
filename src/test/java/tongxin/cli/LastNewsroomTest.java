package tongxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which newsroom a double-click opens. */
final class LastNewsroomTest {
  @TempDir Path home;

  private LastNewsroom linux() {
    return LastNewsroom.of("Linux", home, Map.of());
  }

  @Test
  void theFirstTimeThereIsANewFolderInTheHomeFolder() throws IOException {
    assertThat(linux().folder()).isEqualTo(home.resolve("同心")).isEmptyDirectory();
  }

  @Test
  void laterItIsTheOneOfLastTime() throws IOException {
    Path own = Files.createDirectories(home.resolve("我的 编辑部"));
    linux().keep(own);
    assertThat(linux().folder()).isEqualTo(own);
    Files.delete(own);
    assertThat(linux().folder()).as("one that is gone").isEqualTo(home.resolve("同心"));
  }

  @Test
  void aSettingThatCannotBeReadIsNone() throws IOException {
    linux().keep(home);
    Files.write(linux().file(), new byte[] {0, -1, 7});
    assertThat(linux().folder()).isEqualTo(home.resolve("同心"));
  }

  @Test
  void settingsAreWhereEachSystemKeepsThem() {
    assertThat(linux().file()).isEqualTo(home.resolve(".config/tongxin/newsroom.txt"));
    assertThat(LastNewsroom.of("Linux", home, Map.of("XDG_CONFIG_HOME", "/c")).file())
        .isEqualTo(Path.of("/c/tongxin/newsroom.txt"));
    assertThat(LastNewsroom.of("Mac OS X", home, Map.of()).file())
        .isEqualTo(home.resolve("Library/Application Support/Tongxin/newsroom.txt"));
    assertThat(LastNewsroom.of("Windows 11", home, Map.of("APPDATA", "/roaming")).file())
        .isEqualTo(Path.of("/roaming/Tongxin/newsroom.txt"));
  }
}
