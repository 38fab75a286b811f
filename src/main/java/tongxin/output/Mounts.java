package tongxin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
    return all().stream().anyMatch(point -> point.startsWith(folder));
  }

  private static List<Path> all() {
    List<Path> points = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(LIST)) {
        String[] fields = line.split(" ", -1);
        if (fields.length > MOUNT_POINT) {
          points.add(Path.of(unescaped(fields[MOUNT_POINT])));
        }
      }
    } catch (IOException | InvalidPathException e) {
      return points;
    }
    return points;
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
