package tongxin.problem;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

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

  // Written out, as in other keys of maps: the JDK would link them at run time, at every start.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Location other
        && line == other.line
        && column == other.column
        && file.equals(other.file);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * file.hashCode() + line) + column;
  }
}
