package illustrations.land;

/**
 * Where the land is seen from. The eye looks level along z; the picture is shifted up or down
 * instead of tilted, so that upright things stay upright.
 *
 * @param x position to the right
 * @param height position above the plane
 * @param z position along the view
 * @param middle picture position, from the left, of the direction straight ahead
 * @param horizon picture position, from the top, of the horizon; may lie outside the picture
 * @param zoom picture units that a thing of size 1 covers at distance 1
 */
public record Eye(double x, double height, double z, double middle, double horizon, double zoom) {
  /** Where a place of the land is on the picture, from the left. */
  public double pictureX(double landX, double landZ) {
    return middle + zoom * (landX - x) / (landZ - z);
  }

  /** Where a place of the land is on the picture, from the top. */
  public double pictureY(double landHeight, double landZ) {
    return horizon - zoom * (landHeight - height) / (landZ - z);
  }

  /** Size on the picture of a thing of size 1 at a place. */
  public double size(double landZ) {
    return zoom / (landZ - z);
  }
}
