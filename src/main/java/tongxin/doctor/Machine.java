package tongxin.doctor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * What is known of a machine.
 *
 * @param properties those of Java, by {@link System#getProperty}
 * @param memory that Java may use, in bytes
 */
public record Machine(
    Map<String, String> properties, Map<String, String> environment, Clock clock, long memory) {
  /** Copies the maps. */
  public Machine {
    properties = Map.copyOf(properties);
    environment = Map.copyOf(environment);
  }

  String property(String name) {
    return properties.getOrDefault(name, "");
  }

  boolean isWindows() {
    return property("os.name").startsWith("Windows");
  }

  boolean isMac() {
    return property("os.name").startsWith("Mac");
  }

  boolean has(String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  /** True where a program of this name can be started. */
  boolean hasProgram(String name) {
    List<String> endings = isWindows() ? List.of(".exe", ".cmd", ".bat", ".com") : List.of("");
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    for (String folder : path.split(File.pathSeparator, -1)) {
      for (String ending : endings) {
        if (!folder.isEmpty() && isProgram(folder, name + ending)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isProgram(String folder, String name) {
    try {
      Path file = Path.of(folder, name);
      return Files.isRegularFile(file) && Files.isExecutable(file);
    } catch (InvalidPathException notOfThisSystem) {
      return false;
    }
  }
}
