package tongxin.page.parts;

import tongxin.config.Language;

/** The interface strings that views need: the names of sections. */
@FunctionalInterface
public interface Labels {
  /** The string of a key in a language. */
  String get(Language language, String key);

  /** The same with its places {@code {0}}, {@code {1}} … filled. */
  default String get(Language language, String key, String... values) {
    String text = get(language, key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i]);
    }
    return text;
  }
}
