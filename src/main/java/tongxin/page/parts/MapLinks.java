package tongxin.page.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tongxin.content.model.Coordinates;
import tongxin.page.view.Showcase;

/**
 * Links to a place on the maps of other hosts; nothing of theirs is loaded. Amap and Baidu are told
 * the reference system of the coordinates and move them themselves. Where a map cannot be told, the
 * coordinates are moved here: Amap has no BD-09, and Apple's map of mainland China is in GCJ-02.
 */
public final class MapLinks {
  private static final int DECIMALS = 6;

  private MapLinks() {}

  /**
   * The links.
   *
   * @param name shown at the place
   */
  public static List<Showcase.MapLink> of(Coordinates place, String name) {
    String title = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return List.of(
        new Showcase.MapLink("amap", amap(place, title)),
        new Showcase.MapLink("baidu", baidu(place, title)),
        new Showcase.MapLink("apple", apple(place, title)));
  }

  private static String amap(Coordinates place, String title) {
    boolean wgs = isWorld(place.crs());
    Coordinates shown = wgs ? place : ChinaCoordinates.gcj02(place);
    return "https://uri.amap.com/marker?position="
        + number(shown.lon())
        + ","
        + number(shown.lat())
        + "&name="
        + title
        + "&coordinate="
        + (wgs ? "wgs84" : "gaode")
        + "&callnative=1";
  }

  private static String baidu(Coordinates place, String title) {
    String system =
        switch (place.crs()) {
          case "GCJ02" -> "gcj02";
          case "BD09" -> "bd09ll";
          default -> "wgs84";
        };
    return "https://api.map.baidu.com/marker?location="
        + number(place.lat())
        + ","
        + number(place.lon())
        + "&title="
        + title
        + "&content="
        + title
        + "&output=html&coord_type="
        + system
        + "&src=webapp.tongxin.site";
  }

  private static String apple(Coordinates place, String title) {
    Coordinates shown = ChinaCoordinates.gcj02(place);
    return "https://maps.apple.com/?ll="
        + number(shown.lat())
        + ","
        + number(shown.lon())
        + "&q="
        + title;
  }

  /** CGCS2000 and WGS-84 differ by centimetres. */
  private static boolean isWorld(String crs) {
    return crs.equals("WGS84") || crs.equals("CGCS2000");
  }

  private static String number(double degrees) {
    return BigDecimal.valueOf(degrees)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
