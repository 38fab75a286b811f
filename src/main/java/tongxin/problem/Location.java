package tongxin.problem;

import java.util.Comparator;

/**
 * A place in a source file, as an editor counts it.
 *
 * @param file path relative to the source folder, with {@code /} on every system
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in Unicode code points; 0 where the whole line is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparingInt(Location::column);

  /** The whole file. */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:col}, without the parts that are 0. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
