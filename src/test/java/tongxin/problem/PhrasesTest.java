package tongxin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PhrasesTest {
  private final Phrases phrases =
      new Phrases(Map.of("two", "{0} and {1}", "files", "{0} {0|file|files} in {1}"));

  @Test
  void oneIsSingularAndAllElseIsPlural() {
    assertThat(phrases.get("files", 1, "public")).isEqualTo("1 file in public");
    assertThat(phrases.get("files", 0, "public")).isEqualTo("0 files in public");
    assertThat(phrases.get("files", 21, "public")).isEqualTo("21 files in public");
  }

  @Test
  void anArgumentThatLooksLikeAPlaceStaysAsItIs() {
    assertThat(phrases.get("two", "{1}", "$1\\")).isEqualTo("{1} and $1\\");
  }

  @Test
  void aPlaceWithoutAnArgumentStays() {
    assertThat(phrases.get("files", List.of("3"))).isEqualTo("3 files in {1}");
  }
}
