package illustrations.motif;

import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;

/** Washes of sky, a sun or moon, drifting cloud and bands of mist. */
public final class Sky {
  private Sky() {}

  /** A sky that pales from the top to the horizon, with soft cloud. */
  public static void wash(Canvas canvas, Palette p, int seed, double horizon, double cloud) {
    Noise noise = new Noise(seed);
    canvas.wash(
        (x, y) -> {
          double down = Curves.clamp(y / horizon);
          double drift = noise.cloud(x / 1100 + 0.3 * noise.at(x / 900, y / 400), y / 330, 5);
          double t = Math.pow(down, 0.9) + 0.1 * drift;
          Ink ink = p.zenith().mix(p.horizon(), t);
          return ink.mix(p.mist(), cloud * Curves.ramp(0.02, 0.45, drift) * (0.4 + 0.6 * down));
        },
        (x, y) -> 1);
  }

  /** Light spreading from a place: a wide breath of colour. */
  public static void glow(
      Canvas canvas, Ink ink, double atX, double atY, double reach, double strength) {
    canvas.wash(
        (x, y) -> ink,
        (x, y) -> {
          double far = Math.hypot((x - atX) / 1.5, y - atY) / reach;
          return strength * Math.exp(-far * 2.2);
        });
  }

  /** A disc that fades towards its foot, as if into mist. */
  public static void disc(
      Canvas canvas, Ink ink, double atX, double atY, double radius, double fade) {
    Noise noise = new Noise(5);
    canvas.wash(
        (x, y) -> ink,
        (x, y) -> {
          double edge = Math.hypot(x - atX, y - atY);
          double inside = Curves.ramp(radius + 1.2, radius - 1.2, edge);
          double foot = (y - atY) / radius + 0.35 * noise.cloud(x / 140, y / 60, 3);
          return inside * (1 - fade * Curves.ramp(-0.5, 1.0, foot)) * 0.96;
        });
  }

  /** A drifting band of mist across the picture, thickest at a height. */
  public static void mist(
      Canvas canvas, Ink ink, int seed, double atY, double thickness, double strength) {
    Noise noise = new Noise(seed);
    canvas.wash(
        (x, y) -> ink,
        (x, y) -> {
          double shift = thickness * 1.2 * noise.cloud(x / (thickness * 7), y / (thickness * 5), 3);
          double wisp =
              0.7 + 0.75 * noise.cloud(x / (thickness * 3.2) + 40, y / (thickness * 0.8), 4);
          return strength * Curves.clamp(wisp) * Curves.bell(atY, thickness, y + shift);
        });
  }
}
