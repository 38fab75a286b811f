package tongxin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where other file systems are mounted. Linux lists them in {@code /proc/self/mountinfo} (proc(5));
 * elsewhere none are known, and a folder that cannot be renamed shows it then.
 */
final class Mounts {
  private static final Path LIST = Path.of("/proc/self/mountinfo");
  private static final int MOUNT_POINT = 4;

  private Mounts() {}

  /** True where a file system is mounted on the folder, or somewhere below it. */
  static boolean anyIn(Path folder) {
    try {
      return pointsOf(Files.readAllLines(LIST)).stream()
          .anyMatch(point -> point.startsWith(folder));
    } catch (IOException e) {
      return false;
    }
  }

  /** Where the lines of mountinfo say that something is mounted; what cannot be read is left. */
  static List<Path> pointsOf(List<String> lines) {
    return lines.stream().map(Mounts::pointOf).flatMap(Optional::stream).toList();
  }

  private static Optional<Path> pointOf(String line) {
    String[] fields = line.split(" ", -1);
    try {
      return fields.length > MOUNT_POINT
          ? Optional.of(Path.of(unescaped(fields[MOUNT_POINT])))
          : Optional.empty();
    } catch (InvalidPathException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Blank, tab, line end and backslash are written as three octal digits. */
  private static String unescaped(String field) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 3 < field.length()) {
        c = (char) Integer.parseInt(field.substring(i + 1, i + 4), 8);
        i += 3;
      }
      plain.append(c);
    }
    return plain.toString();
  }
}
