package illustrations.land;

/** The height of the ground at every place. Units are free; the sample's are about metres. */
@FunctionalInterface
public interface Land {
  /**
   * Height at a place.
   *
   * @param x to the right of the eye's first position
   * @param z away from it
   * @param detail the smallest feature worth computing: larger far away, which is faster and does
   *     not flicker
   */
  double height(double x, double z, double detail);
}
