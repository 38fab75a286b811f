package tongxin.source.edit;

import java.util.List;

/**
 * A value as it is to be written behind a key or a dash.
 *
 * @param inline what stands on the line of the key
 * @param below the lines after it, indented
 */
record Written(String inline, List<String> below) {
  static Written inline(String text) {
    return new Written(text, List.of());
  }

  Written {
    below = List.copyOf(below);
  }
}
