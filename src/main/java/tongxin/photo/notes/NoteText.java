package tongxin.photo.notes;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A note in one or several languages, as XMP's language alternatives have it (XMP part 1, 8.2.2.4).
 *
 * @param texts by language tag in lower case; {@code x-default} and the empty tag name no language
 */
public record NoteText(Map<String, String> texts) {
  /** Nothing is said. */
  public static final NoteText NONE = new NoteText(Map.of());

  private static final String DEFAULT = "x-default";

  /** Copies the texts; the order of languages is that of their tags. */
  public NoteText {
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** A text whose language is not said. */
  static NoteText of(String text) {
    return text.isEmpty() ? NONE : new NoteText(Map.of("", text));
  }

  /** Whether nothing is said in any language. */
  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /**
   * The text for a reader of a language: in that language (RFC 4647 lookup, so that {@code zh}
   * finds {@code zh-CN}), else the default one, else any; empty where there is none.
   *
   * @param language such as {@code zh} or {@code zh-CN}
   */
  public String in(String language) {
    String wanted = language.toLowerCase(Locale.ROOT);
    String primary = wanted.split("-", 2)[0];
    String exact = texts.get(wanted);
    if (exact != null) {
      return exact;
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (text.getKey().split("-", 2)[0].equals(primary)) {
        return text.getValue();
      }
    }
    String fallback = texts.getOrDefault(DEFAULT, texts.getOrDefault("", ""));
    return fallback.isEmpty() && !isEmpty() ? texts.values().iterator().next() : fallback;
  }
}
