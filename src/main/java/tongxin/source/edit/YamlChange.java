package tongxin.source.edit;

import java.util.List;

/** One change of a value. */
public sealed interface YamlChange {
  /** Where the value stands, or is to stand. */
  YamlPath path();

  /**
   * A value is to be this. A key that is missing is added behind the others, groups around it
   * included; the position behind a list's last item adds an item. Of a list or group only what
   * differs is written.
   */
  record Set(YamlPath path, YamlValue value) implements YamlChange {}

  /** An item is to stand at this position of a list; those from there on move up by one. */
  record Insert(YamlPath path, YamlValue value) implements YamlChange {}

  /** A key with its value, or an item, is to be gone. Nothing happens where it is not there. */
  record Remove(YamlPath path) implements YamlChange {}

  /**
   * The items of a list are to stand in another order, with the comments on their lines.
   *
   * @param path of the list
   * @param order the present positions in the new order, from 0, each once
   */
  record Reorder(YamlPath path, List<Integer> order) implements YamlChange {
    public Reorder {
      order = List.copyOf(order);
    }
  }

  /** A value is to be this: text, number, true or false, list or map; see {@link YamlValue#of}. */
  static YamlChange set(YamlPath path, Object value) {
    return new Set(path, YamlValue.of(value));
  }

  /** A key or an item is to be gone. */
  static YamlChange remove(YamlPath path) {
    return new Remove(path);
  }
}
