package tongxin.page.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.content.model.Coordinates;
import tongxin.page.view.Showcase;

final class MapLinksTest {
  @Test
  void amapAndBaiduAreToldTheSystemOfTheCoordinates() {
    Map<String, String> world = links(new Coordinates("WGS84", 32.5, 110.25));
    Map<String, String> china = links(new Coordinates("GCJ02", 32.5, 110.25));

    assertThat(world.get("amap")).contains("position=110.25,32.5&", "coordinate=wgs84");
    assertThat(world.get("baidu")).contains("location=32.5,110.25&", "coord_type=wgs84");
    assertThat(china.get("amap")).contains("position=110.25,32.5&", "coordinate=gaode");
    assertThat(china.get("baidu")).contains("location=32.5,110.25&", "coord_type=gcj02");
    assertThat(china.get("apple")).contains("ll=32.5,110.25&");
  }

  @Test
  void baidusOwnCoordinatesAreMovedForTheOthers() {
    Map<String, String> baidu = links(new Coordinates("BD09", 39.915, 116.404));

    assertThat(baidu.get("baidu")).contains("location=39.915,116.404&", "coord_type=bd09ll");
    assertThat(baidu.get("amap")).contains("position=116.3976", ",39.9086", "coordinate=gaode");
    assertThat(baidu.get("apple")).contains("ll=39.9086", ",116.3976");
  }

  /** The pair that is published with most implementations. */
  @Test
  void coordinatesOfTheWorldAreMovedAsKnown() {
    Coordinates moved = ChinaCoordinates.gcj02(new Coordinates("WGS84", 39.915, 116.404));

    assertThat(moved.lat()).isCloseTo(39.91640428150164, within(1e-9));
    assertThat(moved.lon()).isCloseTo(116.41024449916938, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WGS84", "CGCS2000"})
  void outsideOfChinaNothingIsMoved(String crs) {
    assertThat(links(new Coordinates(crs, 48.85, 2.35)).get("apple")).contains("ll=48.85,2.35&");
  }

  @Test
  void aNameIsWrittenForAnAddress() {
    assertThat(
            MapLinks.of(new Coordinates("WGS84", 39, 120), "“杏” & 福").stream()
                .map(Showcase.MapLink::url))
        .hasSize(3)
        .allMatch(url -> url.contains("%E2%80%9C%E6%9D%8F%E2%80%9D%20%26%20%E7%A6%8F"));
  }

  private static Map<String, String> links(Coordinates place) {
    return MapLinks.of(place, "a").stream()
        .collect(Collectors.toMap(Showcase.MapLink::map, Showcase.MapLink::url));
  }
}
