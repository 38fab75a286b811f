package tongxin.source;

import java.util.List;
import tongxin.problem.Location;

/**
 * A value of a YAML file with its place. Every scalar is text: nothing is guessed from its look.
 */
public sealed interface YamlNode {
  /** Where the value begins. */
  Location location();

  /** {@code text}, {@code list}, {@code mapping} or {@code nothing}: for a problem about it. */
  default String type() {
    if (this instanceof Scalar scalar) {
      return scalar.isEmpty() ? "nothing" : "text";
    }
    return this instanceof Sequence ? "list" : "mapping";
  }

  /**
   * Text, a number, a date, true or false, as it was written.
   *
   * @param quoted true where it stood in quotation marks or in a block, and so is text for sure
   * @param comment what stands behind a {@code #} on the same line, where it is not quoted
   */
  record Scalar(String value, boolean quoted, String comment, Location location)
      implements YamlNode {
    /** True for nothing, {@code ~} and {@code null}: a key without a value. */
    public boolean isEmpty() {
      return !quoted && (value.isEmpty() || value.equals("~") || value.equals("null"));
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, Location location) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order written. */
  record Mapping(List<Entry> entries, Location location) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Nothing written: what an empty file means. */
    public static Mapping empty(String path) {
      return new Mapping(List.of(), new Location(path, 1, 1));
    }
  }

  /** One key of a mapping with its value. */
  record Entry(String key, Location keyLocation, YamlNode value) {}
}
