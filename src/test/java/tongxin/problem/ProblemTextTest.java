package tongxin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProblemTextTest {
  private static final Set<String> OTHERS =
      Set.of("list", "did-you-mean", "more", "error", "warning", "hint");

  private static final ProblemText ZH = ProblemText.in(Locale.SIMPLIFIED_CHINESE);
  private static final ProblemText EN = ProblemText.in(Locale.UK);
  private static final Location PLACE = new Location("content/a.zh.md", 4, 7);

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyCodeHasAMessageAndAHintInBothLanguages(ProblemCode code) {
    Problem problem = Problem.of(code, PLACE, "a", "b", "c", "d");

    for (ProblemText text : List.of(ZH, EN)) {
      assertThat(text.message(problem)).isNotBlank().doesNotContainPattern("\\{\\d}");
      assertThat(text.hint(problem)).isNotBlank().doesNotContainPattern("\\{\\d}");
    }
  }

  @Test
  void bothLanguagesHaveTheSameWordsWithTheSamePlaces() throws IOException {
    Properties zh = words("zh");
    Properties en = words("en");

    assertThat(zh.keySet()).isEqualTo(en.keySet());
    for (String key : zh.stringPropertyNames()) {
      assertThat(places(zh.getProperty(key))).as(key).isEqualTo(places(en.getProperty(key)));
    }
  }

  @Test
  void aListIsJoinedAsItIsInTheLanguageOfTheReader() {
    Problem problem =
        Problem.of(
            ProblemCode.SHORTCODE_UNKNOWN,
            Location.of("a.md"),
            "film",
            ProblemText.list(List.of("photo", "fact")));

    assertThat(ProblemText.in(Locale.ENGLISH).hint(problem)).contains("photo, fact.");
    assertThat(ProblemText.in(Locale.CHINESE).hint(problem)).contains("photo、fact。");
  }

  @Test
  void noWordIsLeftOverFromACodeThatIsNoMore() throws IOException {
    List<String> ids = List.of(ProblemCode.values()).stream().map(ProblemCode::id).toList();

    for (String key : words("zh").stringPropertyNames()) {
      String id = key.replaceFirst("\\..*", "");
      assertThat(ids.contains(id) || OTHERS.contains(id)).as(key).isTrue();
    }
  }

  @Test
  void aNearWordTakesThePlaceOfTheUsualHint() {
    Problem problem = Problem.of(ProblemCode.VILLAGE_UNKNOWN, PLACE, "sprnig").suggesting("spring");

    assertThat(ZH.message(problem)).isEqualTo("未知村庄“sprnig”");
    assertThat(ZH.hint(problem)).isEqualTo("是不是“spring”？");
    assertThat(EN.hint(problem)).isEqualTo("Did you mean \"spring\"?");
  }

  @Test
  void theSecondPlaceIsPartOfTheHint() {
    Problem problem =
        Problem.of(ProblemCode.SLUG_DUPLICATE, PLACE, "tea")
            .relatedTo(new Location("content/b.zh.md", 2, 1));

    assertThat(EN.hint(problem)).endsWith(" (content/b.zh.md:2:1)");
  }

  @Test
  void typesAreNamedInTheUsersLanguage() {
    Problem problem = Problem.of(ProblemCode.TYPE_WRONG, PLACE, "text", "list", "mapping");

    assertThat(ZH.message(problem)).startsWith("“text”应当是列表，现在是").doesNotContain("mapping");
    assertThat(EN.message(problem)).startsWith("\"text\" must be a list, but it is a group");
  }

  @Test
  void anArgumentThatLooksLikeAPlaceIsLeftAsItIs() {
    Problem problem = Problem.of(ProblemCode.VALUE_UNKNOWN, PLACE, "{1}", "{2}$1", "a, b");

    assertThat(EN.message(problem)).isEqualTo("\"{1}\" cannot be \"{2}$1\"");
  }

  @Test
  void whatWouldSpoilALineOfTheTerminalIsTakenOutOfArguments() {
    String hostile = "a\nb\u001b[31mc\u202Ed" + "x".repeat(5000);
    String message = EN.message(Problem.of(ProblemCode.VILLAGE_UNKNOWN, PLACE, hostile));

    assertThat(message).startsWith("Unknown village \"a b [31mc dxxx").endsWith("…\"");
    assertThat(message.length()).isLessThan(250);
  }

  @Test
  void everyOtherLanguageThanChineseGetsEnglish() {
    Problem problem = Problem.of(ProblemCode.SITE_MISSING, PLACE);

    assertThat(ProblemText.in(Locale.FRANCE).message(problem)).isEqualTo(EN.message(problem));
    assertThat(ProblemText.in(Locale.TRADITIONAL_CHINESE).message(problem))
        .isEqualTo(ZH.message(problem));
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            ProblemText.class.getResourceAsStream("problems." + language + ".properties"))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return words;
  }

  private static Set<String> places(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(place -> place.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
