package illustrations.motif;

import illustrations.land.Ground;
import illustrations.land.Land;
import illustrations.land.Sun;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;

/** Surfaces of the land. */
public final class Grounds {
  private Grounds() {}

  /** Slopes in soft light and shade, with broad stains of pigment. */
  public static Ground slopes(Tones tones, Sun sun, int seed, double grain) {
    Noise noise = new Noise(seed);
    return spot -> {
      double stain = noise.cloud(spot.x() / grain, spot.z() / grain, 4);
      double shade = spot.light(sun) * 1.15 + 0.28 * stain;
      return tones.at(Curves.clamp(shade));
    };
  }

  /** Woods whose treetops differ a little from each other. */
  public static Ground woods(
      Tones tones, Ink other, double share, Sun sun, int seed, double grain) {
    Noise noise = new Noise(seed);
    return spot -> {
      double kind = noise.cloud(spot.x() / grain, spot.z() / grain, 3);
      double tree =
          noise.cell(
              (int) Math.floor(spot.x() / grain * 6), (int) Math.floor(spot.z() / grain * 6));
      Ink body = tones.at(Curves.clamp(spot.light(sun) * 1.1 + 0.25 * kind + 0.12 * (tree - 0.5)));
      double turn = share * Curves.ramp(0.05, 0.35, kind + 0.5 * (tree - 0.5));
      return body.mix(other.times(0.55 + 0.6 * spot.light(sun)), turn);
    };
  }

  /** Terraces: flooded treads with the sky in them, planted treads, dark risers and pale bunds. */
  public static Ground terraces(
      Land slope, double step, Tones crop, Ink pool, Ink glint, double flooded, Sun sun) {
    Noise noise = new Noise(61);
    return spot -> {
      double height = slope.height(spot.x(), spot.z(), Math.max(spot.detail(), step * 2));
      int level = (int) Math.floor(height / step);
      double past = height / step - level;
      double lot =
          noise.cell(level, (int) Math.floor(noise.cloud(spot.x() / 160, spot.z() / 160, 1) * 4));
      double sheen = 0.5 + 0.5 * noise.cloud(spot.x() / 70, spot.z() / 70 + level * 3.1, 3);
      Ink planted = crop.at(Curves.clamp(0.5 + 0.35 * (lot - 0.5) + 0.3 * (sheen - 0.5)));
      Ink tread = lot < flooded ? pool.mix(glint, Curves.ramp(0.1, 0.9, sheen)) : planted;
      Ink riser = crop.dark().mix(crop.middle(), 0.55 * spot.light(sun) + 0.2 * sheen);
      Ink bund = crop.at(0.35 + 0.4 * spot.light(sun));
      double wall = Curves.ramp(0.70, 0.80, past);
      double lip = Curves.ramp(0.13, 0.07, past);
      Ink near = tread.mix(riser, wall).mix(bund, lip * (1 - wall));
      Ink far = crop.at(0.35).mix(pool, flooded * 0.35);
      return near.mix(far, Lands.blurred(spot.detail(), step));
    };
  }

  /** Hedges along contours: lit tops, dark earth between. */
  public static Ground rows(Land slope, double apart, Tones leaf, Ink earth, Sun sun) {
    Noise noise = new Noise(62);
    return spot -> {
      double height = slope.height(spot.x(), spot.z(), Math.max(spot.detail(), apart * 2));
      double past = height / apart - Math.floor(height / apart);
      double between = Curves.ramp(0.30, 0.40, Math.abs(past - 0.5));
      double fresh = noise.cloud(spot.x() / 26, spot.z() / 26, 4);
      Ink hedge = leaf.at(Curves.clamp(0.15 + 0.75 * spot.light(sun) + 0.3 * fresh));
      return hedge.mix(earth, between * 0.85 * (1 - Lands.blurred(spot.detail(), apart)));
    };
  }

  /** Open water: deep in the middle, paler at its banks, with drifting light. */
  public static Ground water(Ink deep, Ink shallow, Ink glint, double depth) {
    Noise noise = new Noise(64);
    return spot -> {
      double x = spot.x();
      double z = spot.z();
      double light = noise.cloud(x / 190 + 0.4 * noise.at(x / 60, z / 90), z / 420, 4);
      double ripple = noise.cloud(x / 16, z / 5, 3) * Curves.ramp(2.5, 0.4, spot.detail());
      Ink body = shallow.mix(deep, Curves.ramp(0, depth, -spot.height()));
      return body.mix(glint, Curves.clamp(0.65 * Curves.ramp(-0.1, 0.5, light) + 0.22 * ripple));
    };
  }

  /** One ground where the share is 0, another where it is 1. */
  public static Ground blend(Ground first, Ground second, Land share) {
    return spot -> {
      double t = share.height(spot.x(), spot.z(), spot.detail());
      if (t <= 0.001) {
        return first.ink(spot);
      }
      return t >= 0.999 ? second.ink(spot) : first.ink(spot).mix(second.ink(spot), t);
    };
  }

  /**
   * A patchwork of fields: strips of crops at an angle, each in its own tone, with paths between.
   */
  public static Ground fields(Tones crop, Ink bloom, double bloomShare, double size, Sun sun) {
    Noise noise = new Noise(63);
    return spot -> {
      double wavy = 1.3 * noise.cloud(spot.x() / (size * 9), spot.z() / (size * 9), 2);
      double u = (spot.x() * 0.94 + spot.z() * 0.34) / size + wavy;
      double v = (spot.z() * 0.94 - spot.x() * 0.34) / (size * 2.6) + wavy;
      int column = (int) Math.floor(u);
      double shifted = v + noise.cell(column, 7) * 0.8;
      int row = (int) Math.floor(shifted);
      double kind = noise.cell(column, row);
      double furrow =
          0.10
              * Math.sin((u - column) * 2 * Math.PI * 6)
              * Curves.ramp(size / 10, size / 40, spot.detail());
      double grain = 0.25 * noise.cloud(spot.x() / (size * 0.3), spot.z() / (size * 0.3), 3);
      Ink plant =
          crop.at(Curves.clamp(0.25 + 0.6 * kind + furrow + grain + 0.3 * (spot.light(sun) - 0.6)));
      Ink field =
          noise.cell(column + 50, row) < bloomShare
              ? bloom.mix(crop.middle(), 0.18 - grain * 0.7 - furrow)
              : plant;
      double edge =
          Math.min(
              Math.min(u - column, column + 1 - u),
              2.6 * Math.min(shifted - row, row + 1 - shifted));
      return field.mix(crop.dark(), 0.7 * Curves.ramp(0.07, 0.02, edge));
    };
  }
}
