package tongxin.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tongxin.config.Language;

/** What stands in a file that was just begun. */
final class Forms {
  private Forms() {}

  /** A form, with its comments in a language. */
  static String in(Language language, String name) {
    String file = name + "." + language.code() + ".txt";
    try (InputStream in = Objects.requireNonNull(Forms.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as YAML, whatever is in it (YAML 1.2, 7.3.1). */
  static String quoted(String text) {
    String oneLine = text.strip().replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    return "\"" + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
