package tongxin.source.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands in a document: keys of groups and positions in lists, from the outside in.
 * {@code YamlPath.of("bylines", 0, "name")} is the name in the first byline.
 *
 * @param steps each a {@link String} (a key) or an {@link Integer} (a position from 0)
 */
public record YamlPath(List<Object> steps) {
  /** The whole document. */
  public static final YamlPath ROOT = new YamlPath(List.of());

  /**
   * A path.
   *
   * @throws IllegalArgumentException where a step is neither a key nor a position from 0
   */
  public YamlPath {
    steps = List.copyOf(steps);
    for (Object step : steps) {
      boolean position = step instanceof Integer at && at >= 0;
      if (!position && !(step instanceof String)) {
        throw new IllegalArgumentException("neither a key nor a position: " + step);
      }
    }
  }

  /** A path of keys and positions. */
  public static YamlPath of(Object... steps) {
    return new YamlPath(List.of(steps));
  }

  /** The path of a key or an item within what this path leads to. */
  public YamlPath then(Object step) {
    List<Object> longer = new ArrayList<>(steps);
    longer.add(step);
    return new YamlPath(longer);
  }

  boolean isRoot() {
    return steps.isEmpty();
  }

  YamlPath parent() {
    return new YamlPath(steps.subList(0, steps.size() - 1));
  }

  Object last() {
    return steps.get(steps.size() - 1);
  }
}
