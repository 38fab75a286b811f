package tongxin.page.parts;

import tongxin.content.model.Coordinates;

/**
 * Moves coordinates into GCJ-02, the system of maps of mainland China. The formulas are those that
 * are publicly known and match the maps within a few metres; there is no official text of them.
 */
final class ChinaCoordinates {
  /** The ellipsoid of Krasovsky 1940: half the long axis in metres, and the square of e. */
  private static final double AXIS = 6_378_245;

  private static final double ECCENTRICITY = 0.006_693_421_622_965_943;

  private static final double BAIDU = Math.PI * 3000 / 180;

  private ChinaCoordinates() {}

  /** The same place in GCJ-02; as it was where that system does not hold. */
  static Coordinates gcj02(Coordinates place) {
    return switch (place.crs()) {
      case "GCJ02" -> place;
      case "BD09" -> ofBaidu(place);
      default -> isInChina(place) ? ofWorld(place) : place;
    };
  }

  /** The rectangle that the known implementations use. */
  private static boolean isInChina(Coordinates place) {
    return place.lon() > 72.004
        && place.lon() < 137.8347
        && place.lat() > 0.8293
        && place.lat() < 55.8271;
  }

  private static Coordinates ofWorld(Coordinates place) {
    double x = place.lon() - 105;
    double y = place.lat() - 35;
    double phi = Math.toRadians(place.lat());
    double flat = 1 - ECCENTRICITY * Math.sin(phi) * Math.sin(phi);
    double north =
        Math.toDegrees(north(x, y) / (AXIS * (1 - ECCENTRICITY) / (flat * Math.sqrt(flat))));
    double east = Math.toDegrees(east(x, y) / (AXIS / Math.sqrt(flat) * Math.cos(phi)));
    return new Coordinates("GCJ02", place.lat() + north, place.lon() + east);
  }

  /** Metres to the north. */
  private static double north(double x, double y) {
    return -100
        + 2 * x
        + 3 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * Math.sqrt(Math.abs(x))
        + waves(6 * x, 20, 2 * x, 20)
        + waves(y, 20, y / 3, 40)
        + waves(y / 12, 160, y / 30, 320);
  }

  /** Metres to the east. */
  private static double east(double x, double y) {
    return 300
        + x
        + 2 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * Math.sqrt(Math.abs(x))
        + waves(6 * x, 20, 2 * x, 20)
        + waves(x, 20, x / 3, 40)
        + waves(x / 12, 150, x / 30, 300);
  }

  private static double waves(double one, double height, double two, double other) {
    return (height * Math.sin(one * Math.PI) + other * Math.sin(two * Math.PI)) * 2 / 3;
  }

  private static Coordinates ofBaidu(Coordinates place) {
    double x = place.lon() - 0.0065;
    double y = place.lat() - 0.006;
    double distance = Math.sqrt(x * x + y * y) - 0.000_02 * Math.sin(y * BAIDU);
    double angle = Math.atan2(y, x) - 0.000_003 * Math.cos(x * BAIDU);
    return new Coordinates("GCJ02", distance * Math.sin(angle), distance * Math.cos(angle));
  }
}
