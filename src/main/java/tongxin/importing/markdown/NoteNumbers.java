package tongxin.importing.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers notes in the order in which a text refers to them. */
final class NoteNumbers {
  private final Set<String> known;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  NoteNumbers(Set<String> known) {
    this.known = known;
  }

  /** The mark of a reference; nothing for a note that is not there. */
  String reference(String id) {
    if (!known.contains(id)) {
      return "";
    }
    numbers.putIfAbsent(id, numbers.size() + 1);
    return "[^" + numbers.get(id) + "]";
  }

  Map<String, Integer> all() {
    return numbers;
  }
}
