package tongxin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SuggestionTest {
  private static final List<String> KNOWN = List.of("spring", "summer", "tea", "title", "villages");

  @Test
  void twoLettersTheWrongWayRoundAreRecognised() {
    assertThat(Suggestion.nearest("sprnig", KNOWN)).isEqualTo("spring");
    assertThat(Suggestion.nearest("titel", KNOWN)).isEqualTo("title");
  }

  @Test
  void capitalLettersDoNotCount() {
    assertThat(Suggestion.nearest("SPRING", KNOWN)).isEqualTo("spring");
  }

  @Test
  void whatIsFarFromEverythingHasNoSuggestion() {
    assertThat(Suggestion.nearest("winter", KNOWN)).isNull();
    assertThat(Suggestion.nearest("同心共同缔造", KNOWN)).isNull();
  }

  @Test
  void anythingIsNearToAWordOfTwoLettersSoThereIsNoSuggestion() {
    assertThat(Suggestion.nearest("cn", List.of("zh", "en"))).isNull();
  }

  @Test
  void theNearestWinsAndThenTheFirstOfTheAlphabet() {
    assertThat(Suggestion.nearest("vilages", List.of("village", "villages"))).isEqualTo("villages");
    assertThat(Suggestion.nearest("tee", List.of("toe", "tea"))).isEqualTo("tea");
  }

  @Test
  void aVeryLongWordIsNotComparedAtAll() {
    assertThat(Suggestion.nearest("x".repeat(100_000), List.of("x".repeat(100_001)))).isNull();
  }
}
