package tongxin.page.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.config.Language;
import tongxin.content.model.Fact;
import tongxin.content.model.Publication;
import tongxin.content.model.Text;
import tongxin.page.view.Figure;
import tongxin.problem.Location;

class FigureWordsTest {
  private static String printed(
      Language language, String value, @Nullable String unit, @Nullable String qualifier) {
    Fact fact =
        new Fact(
            "id",
            Text.of(Language.EN, "label"),
            new Fact.Amount(
                new BigDecimal(value),
                null,
                unit,
                qualifier == null
                    ? null
                    : Fact.Qualifier.valueOf(qualifier.toUpperCase(Locale.ROOT).replace('-', '_'))),
            new Fact.Provenance(null, null, null),
            Fact.Grouping.NONE,
            Publication.ALWAYS,
            Location.of("facts.yml"));
    Figure figure = new FigureWords(language, Map.of(), "/figures/").figure(fact);
    return figure.amount().before() + figure.amount().number().text() + figure.amount().after();
  }

  @ParameterizedTest
  @CsvSource({
    "8450000000, CNY, 84.5亿元, CNY 8.45 billion",
    "123456789, people, 123456789人, '123,456,789'",
    "1234567891, people, 1234567891人, '1,234,567,891'",
    "123456.78, CNY, 123456.78元, 'CNY 123,456.78'",
    "999999999, CNY, 999999999元, 'CNY 999,999,999'",
    "99999.99999, CNY, 99999.99999元, 'CNY 99,999.99999'",
    "30000, people, 3万人, '30,000'",
    "30001, people, 30001人, '30,001'",
    "-50000, CNY, -5万元, 'CNY -50,000'",
    "1200, 亩, 1200亩, '1,200'",
    "12, peple, 12, 12",
  })
  void nothingIsRounded(String value, String unit, String chinese, String english) {
    assertThat(printed(Language.ZH, value, unit, null)).isEqualTo(chinese);
    assertThat(printed(Language.EN, value, unit, null)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "150, sessions, 150多场, more than 150",
    "30000, people, 3万多人, 'more than 30,000'",
    "12, projects, 超过12个, more than 12",
    "3.5, km, 超过3.5公里, more than 3.5 km",
    "50, percent, 超过50%, more than 50%",
    "845000000, CNY, 超过8.45亿元, more than CNY 845 million",
  })
  void moreThanStandsWhereTheLanguagePutsIt(
      String value, String unit, String chinese, String english) {
    assertThat(printed(Language.ZH, value, unit, "more-than")).isEqualTo(chinese);
    assertThat(printed(Language.EN, value, unit, "more-than")).isEqualTo(english);
  }
}
