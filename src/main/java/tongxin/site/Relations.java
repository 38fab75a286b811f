package tongxin.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lists of things by a key, in the order in which they came. */
final class Relations {
  private Relations() {}

  /** Each thing under each of its keys. */
  static <T> Map<String, List<T>> index(List<T> things, Function<T, List<String>> keys) {
    Map<String, List<T>> index = new LinkedHashMap<>();
    for (T thing : things) {
      for (String key : keys.apply(thing)) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(thing);
      }
    }
    index.replaceAll((key, list) -> Collections.unmodifiableList(list));
    return index;
  }
}
