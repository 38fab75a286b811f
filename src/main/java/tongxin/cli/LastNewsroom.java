package tongxin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Which newsroom a double-click opens: that of last time, else a folder in the home folder. It is
 * kept in a file of one line, where the system keeps the settings of programs.
 *
 * @param file the file
 * @param home the home folder of the person at this computer
 */
record LastNewsroom(Path file, Path home) {
  private static final String FIRST = "同心";

  /**
   * The settings of the person at this computer.
   *
   * @param system the name of the operating system, as {@code os.name} has it
   */
  static LastNewsroom of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    String windows = environment.get("APPDATA");
    String linux = environment.get("XDG_CONFIG_HOME");
    Path settings;
    if (name.startsWith("windows") && windows != null) {
      settings = Path.of(windows, "Tongxin");
    } else if (name.startsWith("mac")) {
      settings = home.resolve("Library/Application Support/Tongxin");
    } else {
      boolean given = linux != null && linux.startsWith("/");
      settings = (given ? Path.of(linux) : home.resolve(".config")).resolve("tongxin");
    }
    return new LastNewsroom(settings.resolve("newsroom.txt"), home);
  }

  /** The folder of last time, while it is there; else the one for a first newsroom, made if new. */
  Path folder() throws IOException {
    if (Files.isRegularFile(file)) {
      try {
        Path last = Path.of(Files.readString(file, StandardCharsets.UTF_8).strip());
        if (last.isAbsolute() && Files.isDirectory(last)) {
          return last;
        }
      } catch (IOException | InvalidPathException unreadable) {
        // A setting that cannot be read is one that was never made.
      }
    }
    return Files.createDirectories(home.resolve(FIRST));
  }

  /** Keeps a folder for next time. */
  void keep(Path folder) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = Files.createTempFile(file.getParent(), "newsroom", ".part");
    Files.writeString(draft, folder.toAbsolutePath() + "\n", StandardCharsets.UTF_8);
    Files.move(draft, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
