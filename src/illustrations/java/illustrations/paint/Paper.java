package illustrations.paint;

/**
 * The last touches on a picture: settled pigment, the tooth of the paper, and slightly darker
 * borders.
 */
public final class Paper {
  private Paper() {}

  /**
   * Finishes the canvas.
   *
   * @param seed of the paper
   * @param shade how much darker the corners get, 0 (none) to 0.4
   */
  public static void finish(Canvas canvas, int seed, double shade) {
    Noise noise = new Noise(seed);
    double middleX = canvas.width() / 2.0;
    double middleY = canvas.height() / 2.0;
    int columns = canvas.columns();
    for (int row = 0; row < canvas.rows(); row++) {
      double y = (row + 0.5) / canvas.scale();
      for (int column = 0; column < columns; column++) {
        double x = (column + 0.5) / canvas.scale();
        double far = (square((x - middleX) / middleX) + square((y - middleY) / middleY)) / 2;
        double border = 1 - shade * Math.pow(far, 1.6);
        double pigment =
            1 + 0.022 * noise.cloud(x / 260, y / 260, 4) + 0.013 * noise.at(x / 5.5, y / 5.5);
        double tooth =
            0.006 * noise.at(x / 2.3, y / 2.3) + 0.004 * (noise.cell((int) x, (int) y) - 0.5);
        tint(canvas, row * columns + column, border * pigment, tooth);
      }
    }
  }

  private static void tint(Canvas canvas, int pixel, double factor, double offset) {
    for (float[] plane : canvas.planes()) {
      plane[pixel] = (float) (plane[pixel] * factor + offset);
    }
  }

  private static double square(double value) {
    return value * value;
  }
}
