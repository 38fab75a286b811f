package illustrations.land;

import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;
import illustrations.paint.Veil;

/**
 * Haze that grows with distance, and mist that lies in the valleys.
 *
 * @param haze colour of far things
 * @param mist colour of the mist in the valleys
 * @param reach distance at which haze has taken two thirds of a thing's colour
 * @param mistReach the same for mist at its thickest
 * @param level height at which mist is thickest and below
 * @param thickness height over the level at which mist has thinned to a third
 */
public record Air(
    Ink haze, Ink mist, double reach, double mistReach, double level, double thickness) {
  private static final Noise WISPS = new Noise(77);

  /** What lies between an eye and a place. */
  public Veil veil(Eye eye, double x, double height, double z) {
    double distance = z - eye.z();
    double clear = Math.exp(-distance / reach);
    double low = lowness(height, eye.height());
    double wisps =
        0.75 + 0.9 * WISPS.cloud(x / (thickness * 9), (z + height * 2) / (thickness * 14), 4);
    double open = Math.exp(-low * Math.max(0.15, wisps) * distance / mistReach);
    double amount = 1 - clear * open;
    double share = amount <= 0 ? 0 : (1 - open) / (1 - open + 1 - clear + 1e-9);
    return new Veil(distance, haze.mix(mist, share), amount);
  }

  /** The same, without its depth: for the land's own surface. */
  Ink through(Ink ink, Eye eye, double x, double height, double z) {
    Veil veil = veil(eye, x, height, z);
    return ink.mix(veil.mist(), veil.amount());
  }

  private double lowness(double from, double to) {
    double a = Math.max(0, (from - level) / thickness);
    double b = Math.max(0, (to - level) / thickness);
    if (Math.abs(a - b) < 0.01) {
      return Math.exp(-a);
    }
    return Curves.clamp((Math.exp(-Math.min(a, b)) - Math.exp(-Math.max(a, b))) / Math.abs(a - b));
  }
}
