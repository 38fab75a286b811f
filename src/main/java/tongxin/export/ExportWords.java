package tongxin.export;

import tongxin.config.Language;
import tongxin.problem.Phrases;

/** The words around the copied pages, in Chinese or English. */
record ExportWords(Phrases texts) {
  static ExportWords in(Language language) {
    return new ExportWords(Phrases.of(ExportWords.class, "words", language.code()));
  }

  /** A text with {@code {0}}, {@code {1}} … filled. */
  String get(String key, Object... arguments) {
    return texts.get(key, arguments);
  }
}
