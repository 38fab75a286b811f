package tongxin.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HistoryTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  @Test
  void aDeploymentIsNamedByItsTime() {
    assertThat(History.name(NOON, List.of())).isEqualTo("20261126T120000Z");
  }

  @Test
  void aDeploymentComesBehindAllOthersThoughTheClockWasSetBack() {
    List<String> others = List.of("20261126T130059Z", "20261126T110000Z");

    assertThat(History.name(NOON, others)).isEqualTo("20261126T130100Z");
    assertThat(History.name(Instant.parse("2026-11-26T13:00:59Z"), others))
        .isEqualTo("20261126T130100Z");
  }
}
