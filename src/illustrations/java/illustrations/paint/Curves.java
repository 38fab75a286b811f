package illustrations.paint;

/** The few curves that every motif is shaped with. */
public final class Curves {
  private Curves() {}

  /** The value, held between 0 and 1. */
  public static double clamp(double value) {
    return value < 0 ? 0 : Math.min(value, 1);
  }

  /**
   * 0 up to {@code from}, 1 past {@code to}, and a smooth S between them; {@code from} may be the
   * larger.
   */
  public static double ramp(double from, double to, double value) {
    double t = clamp((value - from) / (to - from));
    return t * t * (3 - 2 * t);
  }

  /**
   * A bell of height 1 around {@code centre}; {@code width} is where it has fallen to about a
   * third.
   */
  public static double bell(double centre, double width, double value) {
    double t = (value - centre) / width;
    return Math.exp(-t * t);
  }

  /** The straight line from {@code from} at 0 to {@code to} at 1, going on beyond both. */
  public static double line(double from, double to, double share) {
    return from + (to - from) * share;
  }
}
