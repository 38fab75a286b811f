package tongxin.template;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.problem.Location;
import tongxin.problem.Phrases;
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
    return new TreeMap<>(Phrases.of(Strings.class, "strings", language.code()).all());
  }

  /** The string of a key in a language, by its short code; null where there is none. */
  public @Nullable String get(String code, String key) {
    return byLanguage.getOrDefault(code, Map.of()).get(key);
  }
}
