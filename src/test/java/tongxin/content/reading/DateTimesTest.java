package tongxin.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTimesTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @ParameterizedTest
  @CsvSource({
    "2023-12-18, 2023-12-17T16:00:00Z",
    "2023-12-18 08:00, 2023-12-18T00:00:00Z",
    "2023-12-18T08:00, 2023-12-18T00:00:00Z",
    "2023-12-18 08:00:30, 2023-12-18T00:00:30Z",
    "2023-12-18 08:00 Z, 2023-12-18T08:00:00Z",
    "2023-12-18T08:00:00+08:00, 2023-12-18T00:00:00Z",
    "2023-12-18 08:00:00.123 -0500, 2023-12-18T13:00:00Z",
    "' 2023-12-18 ', 2023-12-17T16:00:00Z",
    "2024-02-29, 2024-02-28T16:00:00Z"
  })
  void theFormsThatJournalistsWriteAreRead(String written, String instant) {
    assertThat(DateTimes.parse(written, CHINA).orElseThrow()).hasToString(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-30",
        "2023-02-29",
        "2023-13-01",
        "2023-00-10",
        "2023-12-18 24:30",
        "2023-12-18 08:60",
        "2023-12-18 8:00",
        "2023/12/18",
        "2023年12月18日",
        "18.12.2023",
        "２０２３-１２-１８",
        "2023-12",
        "20231218",
        "2023-12-18 08:00 +99:00",
        "2023-12-18 08:00 CST",
        "today",
        ""
      })
  void anythingElseIsNoDate(String written) {
    assertThat(DateTimes.parse(written, CHINA)).isEmpty();
  }

  @Test
  void anHourThatTheClocksSkippedIsTheOneAfterIt() {
    assertThat(DateTimes.parse("2024-03-10 02:30", ZoneId.of("America/New_York")).orElseThrow())
        .hasToString("2024-03-10T07:30:00Z");
  }
}
