package illustrations.paint;

/**
 * Smooth randomness that depends on its seed and on nothing else: the same place always gives the
 * same value.
 */
public final class Noise {
  private static final double[] EAST = new double[256];

  static {
    for (int i = 0; i < EAST.length; i++) {
      EAST[i] = StrictMath.cos(i * Math.PI / 128);
    }
  }

  private final int seed;

  public Noise(int seed) {
    this.seed = seed * 0x9E3779B1;
  }

  /** A number from 0 to 1 for a cell of the whole-number grid. */
  public double cell(int x, int y) {
    return (hash(x, y) >>> 8) / (double) (1 << 24);
  }

  /** Gradient noise, about -1 to 1, with features one unit wide. */
  public double at(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double fx = x - column;
    double fy = y - row;
    double u = fade(fx);
    double top = mix(slope(column, row, fx, fy), slope(column + 1, row, fx - 1, fy), u);
    double low =
        mix(slope(column, row + 1, fx, fy - 1), slope(column + 1, row + 1, fx - 1, fy - 1), u);
    return 1.5 * mix(top, low, fade(fy));
  }

  /** Octaves of noise, each half as wide and half as strong; about -1 to 1. */
  public double cloud(double x, double y, int octaves) {
    double sum = 0;
    double strength = 0.5;
    double px = x;
    double py = y;
    for (int i = 0; i < octaves; i++) {
      sum += strength * at(px, py);
      double turned = 1.6 * px + 1.2 * py + 17.3;
      py = -1.2 * px + 1.6 * py + 5.1;
      px = turned;
      strength *= 0.5;
    }
    return sum;
  }

  /** Sharp crests and round hollows: 0 in the hollows to about 1 on the crests. */
  public double crest(double x, double y, int octaves) {
    double sum = 0;
    double strength = 0.55;
    double px = x;
    double py = y;
    for (int i = 0; i < octaves; i++) {
      double ridge = 1 - Math.abs(at(px, py));
      sum += strength * ridge * ridge;
      px = px * 2.07 + 11.7;
      py = py * 2.07 - 3.9;
      strength *= 0.5;
    }
    return sum;
  }

  /**
   * Round heaps packed side by side, as treetops seen from afar: 0 between them, 1 in their middle.
   */
  public double heaps(double x, double y) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double nearest = 1;
    for (int j = -1; j <= 1; j++) {
      for (int i = -1; i <= 1; i++) {
        int h = hash(column + i, row + j);
        double dx = column + i + 0.15 + 0.7 * (h & 1023) / 1023.0 - x;
        double dy = row + j + 0.15 + 0.7 * (h >>> 10 & 1023) / 1023.0 - y;
        double size = 0.75 + 0.5 * (h >>> 20 & 255) / 255.0;
        nearest = Math.min(nearest, (dx * dx + dy * dy) / (size * size));
      }
    }
    return 1 - nearest;
  }

  /** Value noise with its two slopes, written to {@code out} as value (0 to 1), d/dx, d/dy. */
  public void sloped(double x, double y, double[] out) {
    int column = (int) Math.floor(x);
    int row = (int) Math.floor(y);
    double fx = x - column;
    double fy = y - row;
    double u = fade(fx);
    double v = fade(fy);
    double a = cell(column, row);
    double b = cell(column + 1, row);
    double c = cell(column, row + 1);
    double d = cell(column + 1, row + 1);
    double twist = a - b - c + d;
    out[0] = a + (b - a) * u + (c - a) * v + twist * u * v;
    out[1] = 30 * fx * fx * (fx - 1) * (fx - 1) * (b - a + twist * v);
    out[2] = 30 * fy * fy * (fy - 1) * (fy - 1) * (c - a + twist * u);
  }

  private double slope(int column, int row, double dx, double dy) {
    int direction = hash(column, row) & 255;
    return EAST[direction] * dx + EAST[direction + 64 & 255] * dy;
  }

  private int hash(int x, int y) {
    int h = seed ^ x * 0x27D4EB2D ^ y * 0x165667B1;
    h = (h ^ h >>> 15) * 0x2C1B3C6D;
    h = (h ^ h >>> 12) * 0x297A2D39;
    return h ^ h >>> 15;
  }

  private static double fade(double t) {
    return t * t * t * (t * (t * 6 - 15) + 10);
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }
}
