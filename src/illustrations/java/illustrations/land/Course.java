package illustrations.land;

import illustrations.paint.Curves;
import java.util.ArrayList;
import java.util.List;

/** A winding line on the plane, a river or a path, and how far every place is from it. */
public final class Course {
  private static final int GRID = 640;

  private final double left;
  private final double near;
  private final double stepX;
  private final double stepZ;
  private final float[] distances = new float[GRID * GRID];

  /**
   * A smooth line through points.
   *
   * @param area left, near, right and far end of the area in which distances are known
   * @param points x and z of each point, in order
   */
  public Course(double[] area, double... points) {
    left = area[0];
    near = area[1];
    stepX = (area[2] - area[0]) / (GRID - 1);
    stepZ = (area[3] - area[1]) / (GRID - 1);
    List<double[]> line = smooth(points);
    for (int row = 0; row < GRID; row++) {
      for (int column = 0; column < GRID; column++) {
        distances[row * GRID + column] =
            (float) nearest(line, left + column * stepX, near + row * stepZ);
      }
    }
  }

  /** Distance of a place from the line; outside the area, that of the area's border. */
  public double distance(double x, double z) {
    double u = Math.min(Math.max((x - left) / stepX, 0), GRID - 1.001);
    double v = Math.min(Math.max((z - near) / stepZ, 0), GRID - 1.001);
    int column = (int) u;
    int row = (int) v;
    int at = row * GRID + column;
    double first = Curves.line(distances[at], distances[at + 1], u - column);
    double second = Curves.line(distances[at + GRID], distances[at + GRID + 1], u - column);
    return Curves.line(first, second, v - row);
  }

  private static List<double[]> smooth(double[] points) {
    int count = points.length / 2;
    List<double[]> line = new ArrayList<>();
    for (int i = 0; i + 1 < count; i++) {
      for (int step = 0; step < 14; step++) {
        double t = step / 14.0;
        line.add(new double[] {spline(points, i, 0, t, count), spline(points, i, 1, t, count)});
      }
    }
    line.add(new double[] {points[2 * count - 2], points[2 * count - 1]});
    return line;
  }

  private static double spline(double[] points, int i, int axis, double t, int count) {
    double a = points[2 * Math.max(i - 1, 0) + axis];
    double b = points[2 * i + axis];
    double c = points[2 * (i + 1) + axis];
    double d = points[2 * Math.min(i + 2, count - 1) + axis];
    return 0.5
        * (2 * b
            + (c - a) * t
            + (2 * a - 5 * b + 4 * c - d) * t * t
            + (3 * b - a - 3 * c + d) * t * t * t);
  }

  private static double nearest(List<double[]> line, double x, double z) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i + 1 < line.size(); i++) {
      double[] a = line.get(i);
      double[] b = line.get(i + 1);
      double dx = b[0] - a[0];
      double dz = b[1] - a[1];
      double t = Curves.clamp(((x - a[0]) * dx + (z - a[1]) * dz) / (dx * dx + dz * dz));
      double ex = x - a[0] - t * dx;
      double ez = z - a[1] - t * dz;
      best = Math.min(best, ex * ex + ez * ez);
    }
    return Math.sqrt(best);
  }
}
