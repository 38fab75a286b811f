package illustrations.land;

import illustrations.paint.Canvas;
import illustrations.paint.Ink;
import java.util.Arrays;

/**
 * One column of pixels while the land is painted into it: sums of colour, coverage, distance and
 * wetness.
 */
final class Column {
  private final double[] red;
  private final double[] green;
  private final double[] blue;
  private final double[] cover;
  private final double[] wet;
  private final double[] depth;

  Column(int rows) {
    red = new double[rows];
    green = new double[rows];
    blue = new double[rows];
    cover = new double[rows];
    wet = new double[rows];
    depth = new double[rows];
  }

  void clear() {
    for (double[] sum : new double[][] {red, green, blue, cover, wet, depth}) {
      Arrays.fill(sum, 0);
    }
  }

  /**
   * Paints from {@code low} up to {@code top} (in pixels from the top), the colour changing from
   * the last to the new.
   */
  void run(double top, double low, Ink ink, Ink last, double distance, boolean water) {
    int first = Math.max(0, (int) Math.floor(top));
    int end = Math.min(red.length - 1, (int) Math.floor(low));
    double length = Math.max(low - top, 1e-6);
    for (int row = first; row <= end; row++) {
      double share = Math.min(row + 1, low) - Math.max(row, top);
      if (share <= 0) {
        continue;
      }
      double middle = (Math.min(row + 1, low) + Math.max(row, top)) / 2;
      double age = (middle - top) / length;
      red[row] += share * (ink.red() + (last.red() - ink.red()) * age);
      green[row] += share * (ink.green() + (last.green() - ink.green()) * age);
      blue[row] += share * (ink.blue() + (last.blue() - ink.blue()) * age);
      cover[row] += share;
      depth[row] += share * distance;
      wet[row] += water ? share : 0;
    }
  }

  void blend(Canvas canvas, int x, int slices) {
    float[][] planes = canvas.planes();
    for (int row = 0; row < red.length; row++) {
      double share = cover[row] / slices;
      if (share > 0) {
        int pixel = row * canvas.columns() + x;
        double rest = Math.max(0, 1 - share);
        planes[0][pixel] = (float) (planes[0][pixel] * rest + red[row] / slices);
        planes[1][pixel] = (float) (planes[1][pixel] * rest + green[row] / slices);
        planes[2][pixel] = (float) (planes[2][pixel] * rest + blue[row] / slices);
        canvas.water()[pixel] = (float) (wet[row] / slices);
        if (share > 0.5) {
          canvas.depth()[pixel] = (float) (depth[row] / cover[row]);
        }
      }
    }
  }
}
