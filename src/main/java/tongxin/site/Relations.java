package tongxin.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tongxin.content.Ref;

/** Lists of things by what they refer to, in the order in which they came. */
final class Relations {
  private Relations() {}

  /** Each thing under each that it refers to, once. */
  static <T> Map<String, List<T>> index(List<T> things, Function<T, List<Ref>> refs) {
    Map<String, List<T>> index = new LinkedHashMap<>();
    for (T thing : things) {
      for (Ref ref : refs.apply(thing)) {
        List<T> list = index.computeIfAbsent(ref.id(), id -> new ArrayList<>());
        if (list.isEmpty() || list.get(list.size() - 1) != thing) {
          list.add(thing);
        }
      }
    }
    index.replaceAll((id, list) -> Collections.unmodifiableList(list));
    return index;
  }
}
