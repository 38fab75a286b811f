package illustrations.motif;

import illustrations.land.Course;
import illustrations.land.Land;
import illustrations.paint.Curves;
import illustrations.paint.Noise;

/** Ways of shaping one land into another. */
public final class Lands {
  private Lands() {}

  /**
   * A valley cut along a course: flat at {@code floor} for {@code flat} either side, the old land
   * past {@code wide}.
   */
  public static Land valley(Land land, Course course, double flat, double wide, double floor) {
    return (x, z, detail) -> {
      double far = course.distance(x, z);
      double share = Curves.ramp(flat, wide, far);
      return share <= 0 ? floor : Curves.line(floor, land.height(x, z, detail), share);
    };
  }

  /**
   * A bed along a course, {@code depth} deep in its middle and gone {@code half} either side, with
   * uneven banks.
   */
  public static Land bed(Land land, Course course, double half, double depth) {
    Noise noise = new Noise(31);
    return (x, z, detail) -> {
      double bank = half * (1 + 0.35 * noise.cloud(x / (half * 3), z / (half * 3), 3));
      double far = course.distance(x, z);
      return land.height(x, z, detail) - depth * Curves.ramp(bank * 1.25, bank * 0.7, far);
    };
  }

  /**
   * Steps cut into a slope: level treads {@code step} above each other, risers between; {@code
   * share} 0 to 1 by place.
   */
  public static Land terraces(Land land, double step, Land share) {
    return (x, z, detail) -> {
      double height = land.height(x, z, Math.max(detail, step * 2));
      double cut = share.height(x, z, detail) * (1 - blurred(detail, step));
      double level = Math.floor(height / step);
      double past = height / step - level;
      double bund = 0.10 * Curves.bell(0.05, 0.05, past);
      double stepped = step * (level + Curves.ramp(0.74, 0.98, past) + bund);
      return Curves.line(height, stepped, cut);
    };
  }

  /** How far steps of a height are too small to be told apart: 0 near by, 1 far away. */
  static double blurred(double detail, double step) {
    return Curves.ramp(step * 0.14, step * 0.34, detail);
  }

  /** Hedges planted along the contours, {@code apart} in height, {@code tall} high. */
  public static Land rows(Land land, double apart, double tall, Land share) {
    Noise noise = new Noise(93);
    return (x, z, detail) -> {
      double height = land.height(x, z, Math.max(detail, apart * 2));
      double past = height / apart - Math.floor(height / apart);
      double round = Math.sqrt(Math.max(0, 1 - Math.pow((past - 0.5) / 0.36, 2)));
      double leafy = 0.8 + 0.35 * noise.cloud(x / (tall * 1.1), z / (tall * 1.1), 3);
      return height + share.height(x, z, detail) * tall * round * leafy;
    };
  }

  /** Woods: treetops {@code wide} across and {@code tall} high, where {@code share} is above 0. */
  public static Land woods(Land land, int seed, double wide, double tall, Land share) {
    Noise noise = new Noise(seed);
    return (x, z, detail) -> {
      double height = land.height(x, z, detail);
      double wood = share.height(x, z, detail);
      if (wood <= 0 || detail > wide) {
        return height + wood * tall * 0.6;
      }
      double tops = noise.heaps(x / wide, z / wide);
      double twigs = 0.25 * noise.heaps(x / wide * 2.7 + 9, z / wide * 2.7);
      return height + wood * tall * (0.75 * Math.max(0, tops) + Math.max(0, twigs));
    };
  }

  /** Everywhere the same. */
  public static Land flat(double height) {
    return (x, z, detail) -> height;
  }

  /** Patches: 1 where noise of a wavelength is above a threshold, softly 0 elsewhere. */
  public static Land patches(int seed, double wavelength, double threshold) {
    Noise noise = new Noise(seed);
    return (x, z, detail) ->
        Curves.ramp(
            threshold - 0.06, threshold + 0.06, noise.cloud(x / wavelength, z / wavelength, 3));
  }
}
