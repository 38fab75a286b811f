package tongxin.source.edit;

import java.util.List;

/**
 * A value as it is to be written behind a key or a dash.
 *
 * @param inline what stands on the line of the key
 * @param below the lines after it, indented
 */
record WrittenValue(String inline, List<String> below) {
  static WrittenValue inline(String text) {
    return new WrittenValue(text, List.of());
  }

  WrittenValue {
    below = List.copyOf(below);
  }
}
