package tongxin.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tongxin.config.Language;

/** What stands in a file that was just begun. */
final class Forms {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

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

  /** A form with its places filled in, all at once: what is filled in may itself look like one. */
  static String filled(String form, Map<String, String> words) {
    return PLACE
        .matcher(form)
        .replaceAll(
            place -> Matcher.quoteReplacement(words.getOrDefault(place.group(1), place.group())));
  }

  /** A text as YAML, whatever is in it (YAML 1.2, 7.3.1). */
  static String quoted(String text) {
    String oneLine = text.strip().replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    return "\"" + oneLine.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
