package tongxin.source.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of the items of a list, as positions among those of today. */
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

  /** True where each position of a list of this size is named once. */
  static boolean isOrder(List<Integer> order, int size) {
    return order.size() == size
        && order.stream().distinct().filter(at -> at >= 0 && at < size).count() == size;
  }
}
