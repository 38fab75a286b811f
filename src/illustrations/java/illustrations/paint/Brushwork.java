package illustrations.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns computed surfaces into something brushed: each pixel takes the mean of the calmest of the
 * eight sectors around it (a generalised Kuwahara filter), read through a slight waver, so that
 * edges stay but lose their ruler.
 */
public final class Brushwork {
  private static final int SECTORS = 8;

  private record Bristle(int dx, int dy, int sector, double weight) {}

  private Brushwork() {}

  /**
   * Brushes the whole canvas.
   *
   * @param radius of the brush in picture units, 2 (fine) to 10 (broad)
   */
  public static void apply(Canvas canvas, double radius) {
    double reach = radius * canvas.scale();
    waver(canvas, radius * 0.5);
    if (reach < 0.9) {
      return;
    }
    List<Bristle> brush = bristles(reach);
    float[][] source = new float[3][];
    for (int i = 0; i < 3; i++) {
      source[i] = canvas.planes()[i].clone();
    }
    double[] sums = new double[SECTORS * 5];
    for (int row = 0; row < canvas.rows(); row++) {
      for (int column = 0; column < canvas.columns(); column++) {
        gather(canvas, source, brush, column, row, sums);
        settle(canvas, row * canvas.columns() + column, sums);
      }
    }
  }

  private static List<Bristle> bristles(double reach) {
    List<Bristle> brush = new ArrayList<>();
    int r = (int) Math.ceil(reach);
    for (int dy = -r; dy <= r; dy++) {
      for (int dx = -r; dx <= r; dx++) {
        double far = Math.hypot(dx, dy);
        if (far <= reach + 0.3) {
          double weight = Math.exp(-2 * far * far / (reach * reach));
          addBristle(brush, dx, dy, weight);
        }
      }
    }
    return brush;
  }

  private static void addBristle(List<Bristle> brush, int dx, int dy, double weight) {
    if (dx == 0 && dy == 0) {
      for (int s = 0; s < SECTORS; s++) {
        brush.add(new Bristle(0, 0, s, weight));
      }
      return;
    }
    double turn = StrictMath.atan2(dy, dx) / (2 * Math.PI) * SECTORS + SECTORS;
    int sector = (int) Math.floor(turn);
    double past = turn - sector;
    brush.add(new Bristle(dx, dy, sector % SECTORS, weight * (1 - past)));
    brush.add(new Bristle(dx, dy, (sector + 1) % SECTORS, weight * past));
  }

  private static void gather(
      Canvas canvas, float[][] source, List<Bristle> brush, int column, int row, double[] sums) {
    Arrays.fill(sums, 0);
    int columns = canvas.columns();
    for (Bristle b : brush) {
      int x = Math.min(Math.max(column + b.dx, 0), columns - 1);
      int y = Math.min(Math.max(row + b.dy, 0), canvas.rows() - 1);
      int at = y * columns + x;
      double red = source[0][at];
      double green = source[1][at];
      double blue = source[2][at];
      int s = b.sector * 5;
      sums[s] += b.weight;
      sums[s + 1] += b.weight * red;
      sums[s + 2] += b.weight * green;
      sums[s + 3] += b.weight * blue;
      sums[s + 4] += b.weight * (red * red + green * green + blue * blue);
    }
  }

  private static void settle(Canvas canvas, int pixel, double[] sums) {
    double total = 0;
    double[] ink = new double[3];
    for (int s = 0; s < sums.length; s += 5) {
      double w = sums[s];
      double red = sums[s + 1] / w;
      double green = sums[s + 2] / w;
      double blue = sums[s + 3] / w;
      double unrest = Math.max(0, sums[s + 4] / w - red * red - green * green - blue * blue);
      double trust = 1 / (1 + unrest * 4000);
      trust *= trust * trust;
      total += trust;
      ink[0] += red * trust;
      ink[1] += green * trust;
      ink[2] += blue * trust;
    }
    for (int i = 0; i < 3; i++) {
      canvas.planes()[i][pixel] = (float) (ink[i] / total);
    }
  }

  private static void waver(Canvas canvas, double strength) {
    Noise noise = new Noise(4711);
    int columns = canvas.columns();
    float[][] source = new float[3][];
    for (int i = 0; i < 3; i++) {
      source[i] = canvas.planes()[i].clone();
    }
    double push = strength * canvas.scale();
    for (int row = 0; row < canvas.rows(); row++) {
      for (int column = 0; column < columns; column++) {
        double u = column / canvas.scale() / 11;
        double v = row / canvas.scale() / 11;
        double x = column + push * noise.cloud(u, v, 2);
        double y = row + push * noise.cloud(u + 91, v, 2);
        for (int i = 0; i < 3; i++) {
          canvas.planes()[i][row * columns + column] =
              sample(source[i], columns, canvas.rows(), x, y);
        }
      }
    }
  }

  private static float sample(float[] plane, int columns, int rows, double x, double y) {
    double cx = Math.min(Math.max(x, 0), columns - 1.001);
    double cy = Math.min(Math.max(y, 0), rows - 1.001);
    int left = (int) cx;
    int top = (int) cy;
    double u = cx - left;
    double v = cy - top;
    int at = top * columns + left;
    double upper = plane[at] + (plane[at + 1] - plane[at]) * u;
    double lower = plane[at + columns] + (plane[at + columns + 1] - plane[at + columns]) * u;
    return (float) (upper + (lower - upper) * v);
  }
}
