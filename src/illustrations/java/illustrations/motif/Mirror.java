package illustrations.motif;

import illustrations.paint.Canvas;
import illustrations.paint.Curves;
import illustrations.paint.Ink;
import illustrations.paint.Noise;

/** Open water that shows the far bank upside down, broken by ripples. */
public final class Mirror {
  private Mirror() {}

  /**
   * Lays reflections on every water pixel.
   *
   * @param strength how mirror-like the water is, 0 to 1
   * @param sky what is mirrored where nothing stands over the water
   * @param ripple sideways play of the ripples, in picture units
   */
  public static void reflect(Canvas canvas, double strength, Ink sky, double ripple) {
    float[][] source = new float[3][];
    for (int i = 0; i < 3; i++) {
      source[i] = canvas.planes()[i].clone();
    }
    Noise noise = new Noise(88);
    int columns = canvas.columns();
    for (int column = 0; column < columns; column++) {
      int bank = 0;
      for (int row = 0; row < canvas.rows(); row++) {
        int pixel = row * columns + column;
        double wet = canvas.water()[pixel];
        if (wet < 0.5) {
          bank = row + 1;
        }
        if (wet > 0.02) {
          reflectPixel(canvas, source, noise, new int[] {column, row, bank}, new double[] {strength * wet, ripple}, sky);
        }
      }
    }
  }

  private static void reflectPixel(
      Canvas canvas, float[][] source, Noise noise, int[] at, double[] how, Ink sky) {
    int columns = canvas.columns();
    double x = at[0] / canvas.scale();
    double y = at[1] / canvas.scale();
    int below = Math.max(0, at[1] - at[2]);
    double wave = noise.cloud(x / 90, y / 7, 3);
    int shifted = (int) Math.round(at[0] + wave * how[1] * canvas.scale() * Curves.clamp(below / 40.0 / canvas.scale()));
    int from = Math.min(at[2], at[1]) - 1 - (int) Math.round(below * (1 + 0.12 * wave));
    int pixel = at[1] * columns + at[0];
    int column = Math.min(columns - 1, Math.max(0, shifted));
    boolean open = from < 0 || canvas.water()[Math.max(0, from) * columns + column] > 0.5;
    double glimmer = 0.08 * Curves.ramp(0.1, 0.45, wave);
    for (int i = 0; i < 3; i++) {
      double skyShare = i == 0 ? sky.red() : i == 1 ? sky.green() : sky.blue();
      double seen = open ? skyShare : source[i][from * columns + column];
      double now = source[i][pixel];
      canvas.planes()[i][pixel] = (float) (now + (seen - now) * how[0] + glimmer * (skyShare - seen));
    }
  }
}
