package tongxin.page.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.config.Language;
import tongxin.content.model.Produce;
import tongxin.page.view.Showcase;

final class SeasonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4 | 4月 | April",
        "4 5 6 | 4—6月 | April–June",
        "3 4 10 | 3—4月、10月 | March–April, October",
        "11 12 1 2 | 11月至次年2月 | November–February",
        "12 1 | 12月至次年1月 | December–January",
        "1 2 3 4 5 6 7 8 9 10 11 12 | 全年 | All year"
      })
  void aSeasonIsSaidByTheRulesOfEachLanguage(String months, String chinese, String english) {
    Produce.Season season = season(months);

    assertThat(Season.words(season, Language.ZH)).isEqualTo(chinese);
    assertThat(Season.words(season, Language.EN)).isEqualTo(english);
  }

  @Test
  void theStripOfAYearHasTwelveMonths() {
    List<Showcase.Month> strip = Season.strip(season("1 12"), Language.EN);

    assertThat(strip).hasSize(12);
    assertThat(strip)
        .extracting(Showcase.Month::on)
        .containsExactly(
            true, false, false, false, false, false, false, false, false, false, false, true);
    assertThat(String.join("", strip.stream().map(Showcase.Month::label).toList()))
        .isEqualTo("JFMAMJJASOND");
  }

  @Test
  void anUnknownSeasonHasNoStrip() {
    assertThat(Season.strip(Produce.Season.of(List.of()), Language.ZH)).isEmpty();
    assertThat(Season.words(Produce.Season.of(List.of()), Language.ZH)).isEmpty();
  }

  private static Produce.Season season(String months) {
    return Produce.Season.of(Arrays.stream(months.split(" ", -1)).map(Integer::valueOf).toList());
  }
}
