package tongxin.content.model;

/**
 * A place on the map.
 *
 * @param crs the coordinate system: {@code WGS84}, or one of China's own, {@code GCJ02}, {@code
 *     BD09}, {@code CGCS2000}
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 */
public record Coordinates(String crs, double lat, double lon) {}
