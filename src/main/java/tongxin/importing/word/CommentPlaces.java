package tongxin.importing.word;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the words that comments stand at. */
final class CommentPlaces {
  private static final int MAX_LENGTH = 60;

  private final Map<String, StringBuilder> open = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  private CommentPlaces() {}

  /** The words by the id of the comment. */
  static Map<String, String> in(XmlElement root) {
    CommentPlaces places = new CommentPlaces();
    places.walk(root);
    return places.places.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().strip()));
  }

  private void walk(XmlElement element) {
    switch (element.name()) {
      case "w:commentRangeStart" -> open.put(element.attribute("w:id"), new StringBuilder());
      case "w:commentRangeEnd" -> {
        StringBuilder text = open.remove(element.attribute("w:id"));
        if (text != null) {
          places.put(element.attribute("w:id"), text.toString());
        }
      }
      case "w:t" -> open.values().forEach(text -> append(text, element.text()));
      default -> element.children().forEach(this::walk);
    }
  }

  private static void append(StringBuilder text, String words) {
    if (text.length() < MAX_LENGTH) {
      text.append(words);
    }
  }
}
