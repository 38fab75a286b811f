package tongxin.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Suggestion;

/**
 * The interface strings of each language: Tongxin's, and over them what the newsroom has changed.
 */
public record Strings(Map<String, Map<String, String>> byLanguage) {
  /**
   * Reads Tongxin's strings and lays the newsroom's over them.
   *
   * @param changed by short language code; a key that Tongxin does not have is a problem
   */
  public static Strings of(Map<String, Map<String, String>> changed, Problems problems) {
    Map<String, Map<String, String>> all = new TreeMap<>();
    for (Language language : Language.KNOWN) {
      Map<String, String> strings = own(language);
      changed
          .getOrDefault(language.code(), Map.of())
          .forEach((key, value) -> change(strings, key, value, language, problems));
      all.put(language.code(), Map.copyOf(strings));
    }
    return new Strings(Map.copyOf(all));
  }

  private static void change(
      Map<String, String> strings, String key, String value, Language language, Problems problems) {
    // A string that only the newsroom's own templates use is theirs to name.
    if (strings.put(key, value) == null) {
      Location file = Location.of("content/i18n/" + language.tag() + ".yml");
      problems.add(
          Problem.of(ProblemCode.STRING_UNKNOWN, file, key)
              .suggesting(Suggestion.nearest(key, strings.keySet())));
    }
  }

  private static Map<String, String> own(Language language) {
    Properties strings = new Properties();
    try (InputStream in =
        Strings.class.getResourceAsStream("strings." + language.code() + ".properties")) {
      strings.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> result = new TreeMap<>();
    strings.stringPropertyNames().forEach(key -> result.put(key, strings.getProperty(key)));
    return result;
  }

  /** The string of a key in a language, by its short code; null where there is none. */
  public @Nullable String get(String code, String key) {
    return byLanguage.getOrDefault(code, Map.of()).get(key);
  }
}
