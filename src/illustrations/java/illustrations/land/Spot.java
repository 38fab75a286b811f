package illustrations.land;

/**
 * A place of the ground that the eye sees.
 *
 * @param x to the right
 * @param z away
 * @param height above the plane
 * @param slopeX rise of the ground to the right
 * @param slopeZ rise of the ground away from the eye
 * @param detail width on the land of one pixel
 */
public record Spot(double x, double z, double height, double slopeX, double slopeZ, double detail) {
  /** How directly a sun shines on the place, 0 to 1. */
  public double light(Sun sun) {
    double length = Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
    return Math.max(0, (-slopeX * sun.x() + sun.up() - slopeZ * sun.z()) / length);
  }

  /** Steepness: 0 on the flat, 1 at 45 degrees. */
  public double steepness() {
    return Math.sqrt(slopeX * slopeX + slopeZ * slopeZ);
  }
}
