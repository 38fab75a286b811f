package tongxin.source.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the items of a list that is wished stand among those of today. */
final class ItemOrder {
  private ItemOrder() {}

  /** The order in which the items of today are those wished; null where they are not the same. */
  static @Nullable List<Integer> of(Spot root, List<Spot> old, List<YamlValue> wanted) {
    List<Integer> order = new ArrayList<>();
    for (YamlValue value : wanted) {
      int at = 0;
      while (at < old.size() && (order.contains(at) || !Spots.says(root, old.get(at), value))) {
        at++;
      }
      if (at == old.size()) {
        return null;
      }
      order.add(at);
    }
    return order.size() == old.size() ? order : null;
  }

  /** How many items from the first on are what is wished. */
  static int sameBefore(Spot root, List<Spot> old, List<YamlValue> wanted) {
    int before = 0;
    while (before < Math.min(old.size(), wanted.size())
        && Spots.says(root, old.get(before), wanted.get(before))) {
      before++;
    }
    return before;
  }

  /** How many from the last on, without those that are the same before. */
  static int sameAfter(Spot root, List<Spot> old, List<YamlValue> wanted, int before) {
    int after = 0;
    while (after < Math.min(old.size(), wanted.size()) - before
        && Spots.says(
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
