package tongxin.content.model;

import java.util.Map;
import tongxin.config.Language;

/**
 * A text in one or more languages.
 *
 * @param byLanguage the text by short language code; never empty
 * @param original code of the language to fall back on
 */
public record Text(Map<String, String> byLanguage, String original) {
  public Text {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** A text in one language. */
  public static Text of(Language language, String text) {
    return new Text(Map.of(language.code(), text), language.code());
  }

  /** The text in this language or, marked with its own language, in the one it was written in. */
  public Phrase in(Language language) {
    String text = byLanguage.get(language.code());
    if (text != null) {
      return new Phrase(text, "");
    }
    String tag = Language.of(original).map(Language::tag).orElse(original);
    return new Phrase(String.valueOf(byLanguage.get(original)), tag);
  }

  /** True where the text was written in this language. */
  public boolean has(Language language) {
    return byLanguage.containsKey(language.code());
  }
}
