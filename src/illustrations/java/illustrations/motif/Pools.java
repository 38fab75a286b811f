package illustrations.motif;

import illustrations.land.Course;
import illustrations.land.Land;
import illustrations.paint.Curves;
import illustrations.paint.Noise;
import java.util.List;

/**
 * Round pools with rims of cut stone, and the brook that joins them, from the nearest to the last
 * and on into the hills.
 */
public final class Pools {
  private static final Noise BANKS = new Noise(6);

  private final List<double[]> pools;
  private final Course brook;

  /** Pools given as x, z and radius, the nearest first. */
  public Pools(List<double[]> pools) {
    this.pools = pools;
    this.brook = join(pools);
  }

  /** How far a place is from the nearest pool's water; negative on it. */
  public double rim(double x, double z) {
    double nearest = Double.MAX_VALUE;
    for (double[] pool : pools) {
      double turn = Math.atan2(z - pool[1], x - pool[0]);
      double uneven = 1 + 0.10 * Math.sin(2 * turn + pool[0]) + 0.06 * Math.sin(3 * turn + pool[1]);
      nearest = Math.min(nearest, Math.hypot(x - pool[0], z - pool[1]) - pool[2] * uneven);
    }
    return nearest;
  }

  /** How far a place is from the middle of the brook, whose banks are uneven. */
  public double brook(double x, double z) {
    return brook.distance(x, z) + 2.2 * BANKS.cloud(x / 9, z / 9, 3);
  }

  /** Rings that spread on the water from near each pool's middle, -1 to 1. */
  public double rings(double x, double z) {
    double rings = 0;
    for (double[] pool : pools) {
      double far = Math.hypot(x - pool[0] + pool[2] * 0.2, z - pool[1]);
      if (far < pool[2] * 1.3) {
        rings = Math.sin(far * 14 / Math.sqrt(pool[2])) * Curves.ramp(pool[2] * 0.9, 0, far);
      }
    }
    return rings;
  }

  /**
   * A slope that rises by {@code rise} for each unit away, with the pools and the brook cut into
   * it.
   */
  public Land carve(Land slope, double rise) {
    return (x, z, d) -> {
      double away = brook(x, z);
      double height = slope.height(x, z, d) - 3 * Curves.ramp(9, 3, away);
      int lot = (int) Math.floor(x / 5);
      double size = BANKS.cell(lot, (int) Math.floor(z / 5));
      height += 4.2 * Math.max(0, BANKS.heaps(x / 5, z / 5)) * Curves.bell(7.5, 3, away) * size;
      for (double[] pool : pools) {
        double far = Math.hypot(x - pool[0], z - pool[1]) - pool[2];
        if (far < 40) {
          height = Curves.line(height, rise * pool[1] + 6, Curves.ramp(34, 5, far));
          height += far > 0 && far < 5 ? stones(x - pool[0], z - pool[1], far, pool[2]) : 0;
        }
      }
      return height;
    };
  }

  private static double stones(double x, double z, double far, double radius) {
    double block = Math.atan2(z, x) / (2 * Math.PI) * Math.round(radius * 0.9);
    double joint = Math.abs(block - Math.floor(block) - 0.5) * 2;
    double round = Math.sqrt(Math.max(0, 1 - Math.pow((far - 2.5) / 2.5, 4)));
    return 2.6 * round * Curves.ramp(1.0, 0.82, joint);
  }

  private static Course join(List<double[]> pools) {
    int count = pools.size();
    double[] points = new double[count * 4 + 4];
    points[0] = pools.get(0)[0] * 1.6 - 60;
    points[1] = pools.get(0)[1] - 90;
    for (int i = 0; i < count; i++) {
      double[] pool = pools.get(i);
      double[] last = i == 0 ? new double[] {points[0], points[1]} : pools.get(i - 1);
      points[4 * i + 2] = (pool[0] + last[0]) / 2 + (i % 2 == 0 ? 17 : -17);
      points[4 * i + 3] = (pool[1] + last[1]) / 2;
      points[4 * i + 4] = pool[0];
      points[4 * i + 5] = pool[1];
    }
    points[4 * count + 2] = pools.get(count - 1)[0] + 40;
    points[4 * count + 3] = pools.get(count - 1)[1] + 420;
    return new Course(new double[] {-420, -60, 420, 900}, points);
  }
}
