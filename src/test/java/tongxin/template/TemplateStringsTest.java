package tongxin.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongxin.problem.Problems;

class TemplateStringsTest {
  /** {@code t('key'} or, where the key ends in a value, {@code t('key.' ~}. */
  private static final Pattern USE = Pattern.compile("\\bt\\('([^']+)'(\\s*~)?");

  private static final Pattern IN_VIEW =
      Pattern.compile("labels(?:\\(\\))?\\s*\\.get\\(\\s*\\w+,\\s*\"([\\w.-]+)\"(\\s*\\+)?");
  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  private final Map<String, Map<String, String>> strings =
      Strings.of(Map.of(), new Problems()).byLanguage();

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(strings("zh").keySet()).isNotEmpty().isEqualTo(strings("en").keySet());
  }

  @Test
  void bothLanguagesFillInTheSameValues() {
    strings("zh")
        .forEach(
            (key, text) ->
                assertThat(gaps(text))
                    .as(key)
                    .isEqualTo(gaps(strings("en").getOrDefault(key, ""))));
  }

  @Test
  void everyStringThatATemplateAsksForIsThere() throws IOException {
    Set<String> keys = strings("en").keySet();
    for (Use use : uses()) {
      assertThat(keys).as(use.toString()).anyMatch(use::isFor);
    }
  }

  @Test
  void everyStringIsUsed() throws IOException {
    List<Use> uses = uses();
    assertThat(strings("en").keySet())
        .allSatisfy(key -> assertThat(uses).as(key).anyMatch(use -> use.isFor(key)));
  }

  private record Use(String file, String key, boolean prefix) {
    boolean isFor(String candidate) {
      return prefix ? candidate.startsWith(key) : candidate.equals(key);
    }
  }

  private Map<String, String> strings(String language) {
    return strings.getOrDefault(language, Map.of());
  }

  private static Set<String> gaps(String text) {
    return GAP.matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What templates ask for, and what makers of views put into titles and descriptions. */
  private static List<Use> uses() throws IOException {
    return Stream.concat(
            uses("templates", ".peb", USE), uses("src/main/java/tongxin/page", ".java", IN_VIEW))
        .toList();
  }

  private static Stream<Use> uses(String folder, String ending, Pattern use) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
      assertThat(found).isNotEmpty();
      return found.stream().flatMap(file -> uses(file, use)).toList().stream();
    }
  }

  private static Stream<Use> uses(Path file, Pattern use) {
    try {
      return use.matcher(Files.readString(file))
          .results()
          .map(match -> new Use(file.toString(), match.group(1), match.group(2) != null));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
