package illustrations.motif;

import illustrations.land.Eye;
import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;
import java.util.Arrays;

/** Open water that shows what stands over it upside down, broken by ripples. */
public final class Mirror {
  private static final Noise WAVES = new Noise(88);

  private final Canvas canvas;
  private final Eye eye;
  private final float[][] source = new float[3][];
  private final int[] mirrored;

  private Mirror(Canvas canvas, Eye eye) {
    this.canvas = canvas;
    this.eye = eye;
    for (int i = 0; i < 3; i++) {
      source[i] = canvas.planes()[i].clone();
    }
    mirrored = new int[canvas.columns() * canvas.rows()];
    Arrays.fill(mirrored, -1);
    for (int column = 0; column < canvas.columns(); column++) {
      turnOver(column);
    }
  }

  /**
   * Lays reflections on every water pixel; the water lies at height 0.
   *
   * @param eye from where the land was painted
   * @param strength how mirror-like the water is, 0 to 1
   * @param glimmer the light on the ripples
   * @param ripple sideways play of the ripples, in picture units
   */
  public static void reflect(Canvas canvas, Eye eye, double strength, Ink glimmer, double ripple) {
    Mirror mirror = new Mirror(canvas, eye);
    for (int row = 0; row < canvas.rows(); row++) {
      for (int column = 0; column < canvas.columns(); column++) {
        double wet = canvas.water()[row * canvas.columns() + column];
        if (wet > 0.02) {
          mirror.pixel(column, row, strength * wet, ripple, glimmer);
        }
      }
    }
  }

  /**
   * Finds, from far to near, where each pixel above the water is seen in it; near things cover far
   * ones.
   */
  private void turnOver(int column) {
    double shore = 2 * eye.horizon() * canvas.scale();
    double lift = 2 * eye.zoom() * eye.height() * canvas.scale();
    for (int row = 0; row < canvas.rows(); row++) {
      int pixel = row * canvas.columns() + column;
      if (canvas.water()[pixel] < 0.5) {
        int image = (int) Math.round(shore - row + lift / canvas.depth()[pixel]);
        for (int at = Math.max(0, image - 1); at <= Math.min(canvas.rows() - 1, image + 1); at++) {
          mirrored[at * canvas.columns() + column] = row;
        }
      }
    }
  }

  private void pixel(int column, int row, double strength, double ripple, Ink glimmer) {
    double scale = canvas.scale();
    double below = row / scale - eye.horizon();
    double wave = WAVES.cloud(column / scale / 90, row / scale / 7, 3);
    double calm = Curves.ramp(0, 60, below);
    int x = within(column + wave * ripple * scale * calm, canvas.columns());
    int y = within(row + 0.06 * wave * below * scale, canvas.rows());
    int from = mirrored[y * canvas.columns() + x];
    if (from < 0) {
      from = within(2 * eye.horizon() * scale - y, canvas.rows());
    }
    double spark = 0.08 * Curves.ramp(0.1, 0.45, wave);
    double[] light = {glimmer.red(), glimmer.green(), glimmer.blue()};
    int pixel = row * canvas.columns() + column;
    for (int i = 0; i < 3; i++) {
      double seen = source[i][from * canvas.columns() + x];
      float[] plane = canvas.planes()[i];
      plane[pixel] += (float) ((seen - plane[pixel]) * strength + spark * (light[i] - seen));
    }
  }

  private static int within(double value, int end) {
    return (int) Math.max(0, Math.min(end - 1, Math.round(value)));
  }
}
