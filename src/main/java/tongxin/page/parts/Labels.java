package tongxin.page.parts;

import tongxin.config.Language;

/** The interface strings that views need: the names of sections. */
@FunctionalInterface
public interface Labels {
  /** The string of a key in a language. */
  String get(Language language, String key);
}
