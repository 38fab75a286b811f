package tongxin.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RouteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a%00b",
        "a%0Ab",
        "a%3Fb",
        "a%5Cb",
        "a%2Fb",
        "%E2%80%AE",
        "%2E%2E/x",
        "%e6%98%a5",
        "%",
        "%B4",
        "a%2",
        "春/"
      })
  void whatWouldNotBeTheFileThatIsMeantIsNoRoute(String path) {
    assertThat(Route.isOne(path)).isFalse();
  }

  @Test
  void aRouteWithEncodedSignsHasAFileWithTheSignsThemselves() {
    Route route = new Route("%E6%98%A5/");

    assertThat(route.file()).isEqualTo("春/index.html");
    assertThat(Route.isPlain("%E6%98%A5/")).isFalse();
    assertThat(Route.isPlain("spring/")).isTrue();
  }
}
