package illustrations.land;

/** The direction that light comes from, as a vector of length one. */
public record Sun(double x, double up, double z) {
  /** The direction of a vector of any length. */
  public static Sun from(double x, double up, double z) {
    double length = Math.sqrt(x * x + up * up + z * z);
    return new Sun(x / length, up / length, z / length);
  }
}
