package tongxin.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import tongxin.config.Language;

/** The words around the copied pages, in Chinese or English. */
record ExportWords(Properties texts) {
  static ExportWords in(Language language) {
    String code = language.equals(Language.ZH) ? "zh" : "en";
    String name = "words." + code + ".properties";
    try (InputStream in = ExportWords.class.getResourceAsStream(name)) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return new ExportWords(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text with {@code {0}}, {@code {1}} … filled. */
  String get(String key, Object... arguments) {
    String text = Objects.requireNonNull(texts.getProperty(key), key);
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }
}
