package tongxin.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.content.model.Ids;

final class SpellingTest {
  private final Spelling plain = new Spelling(Map.of());

  @ParameterizedTest
  @CsvSource({
    "清溪村的春茶开采了, qing-xi-cun-de-chun-cha-kai-cai-le",
    "绿色村庄, lv-se-cun-zhuang",
    "2026年数说AI, 2026-nian-shu-shuo-ai",
    "“杏”福乡村, xing-fu-xiang-cun",
    "Spring tea: picking begins!, spring-tea-picking-begins",
    "Café, cafe"
  })
  void aNameIsSpeltInSyllablesWithHyphens(String name, String id) {
    assertThat(plain.id(name)).isEqualTo(id);
  }

  @Test
  void theNewsroomsOwnReadingWinsAndTheLongestFirst() {
    Spelling own = new Spelling(Map.of("单家村", "shan-jia-cun", "单", "dan", "堰", "yan"));
    assertThat(own.id("十堰单家村")).isEqualTo("shi-yan-shan-jia-cun");
  }

  @Test
  void aLongTitleIsCutBetweenSyllables() {
    String id = plain.id("村".repeat(100));
    assertThat(id).hasSizeLessThanOrEqualTo(60).endsWith("cun").matches(Ids::isValid);
  }

  @ParameterizedTest
  @CsvSource({"！？", "'   '", "🍵"})
  void aNameWithoutLettersHasNoId(String name) {
    assertThat(plain.id(name)).isEmpty();
  }
}
