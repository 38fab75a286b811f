package tongxin.source.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the items of a new list are in the present one. */
final class ItemOrder {
  private ItemOrder() {}

  /** The order in which the present items are the new ones; null where they are not the same. */
  static @Nullable List<Integer> of(PlacedNode root, List<PlacedNode> old, List<YamlValue> wanted) {
    List<Integer> order = new ArrayList<>();
    for (YamlValue value : wanted) {
      int at = 0;
      while (at < old.size()
          && (order.contains(at) || !PlacedNodes.says(root, old.get(at), value))) {
        at++;
      }
      if (at == old.size()) {
        return null;
      }
      order.add(at);
    }
    return order.size() == old.size() ? order : null;
  }

  /** How many items, from the first on, are the same in both. */
  static int sameBefore(PlacedNode root, List<PlacedNode> old, List<YamlValue> wanted) {
    int before = 0;
    while (before < Math.min(old.size(), wanted.size())
        && PlacedNodes.says(root, old.get(before), wanted.get(before))) {
      before++;
    }
    return before;
  }

  /** How many from the last on, without those that are the same before. */
  static int sameAfter(PlacedNode root, List<PlacedNode> old, List<YamlValue> wanted, int before) {
    int after = 0;
    while (after < Math.min(old.size(), wanted.size()) - before
        && PlacedNodes.says(
            root, old.get(old.size() - 1 - after), wanted.get(wanted.size() - 1 - after))) {
      after++;
    }
    return after;
  }

  /** True where each position of a list of this size is named once. */
  static boolean isOrder(List<Integer> order, int size) {
    return order.size() == size
        && order.stream().distinct().filter(at -> at >= 0 && at < size).count() == size;
  }
}
