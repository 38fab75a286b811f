package tongxin.photo.pixels;

/**
 * The Lanczos-3 weights that turn one row or column of samples into another of a different length.
 * Output sample i is the sum of {@code weight(i, k) × input[start(i) + k]} for k below {@code
 * taps}.
 */
final class Kernel {
  private static final int LOBES = 3;

  /** Below this difference from 1:1 the samples are copied: a shift by half a pixel only blurs. */
  private static final double AS_GOOD_AS_EQUAL = 1e-3;

  private final int[] starts;
  private final float[] weights;
  private final int taps;

  private Kernel(int[] starts, float[] weights, int taps) {
    this.starts = starts;
    this.weights = weights;
    this.taps = taps;
  }

  /**
   * Weights for a window of the input.
   *
   * @param length how many input samples there are
   * @param from where the window begins, in input samples; a fraction is allowed
   * @param span how long the window is
   * @param outputs how many samples it becomes
   */
  static Kernel of(int length, double from, double span, int outputs) {
    double scale = span / outputs;
    boolean copy = Math.abs(scale - 1) < AS_GOOD_AS_EQUAL;
    double stretch = Math.max(1, scale);
    int taps = copy ? 1 : Math.min(length, wholeFours((int) Math.ceil(2 * LOBES * stretch) + 1));
    Kernel kernel = new Kernel(new int[outputs], new float[outputs * taps], taps);
    for (int i = 0; i < outputs; i++) {
      double centre = from + (i + 0.5) * scale;
      if (copy) {
        int nearest = (int) Math.round(from) + i;
        kernel.starts[i] = Math.max(0, Math.min(length - 1, nearest));
        kernel.weights[i] = 1;
      } else {
        kernel.weigh(i, centre, stretch, length);
      }
    }
    return kernel;
  }

  /** Samples are added up four at a time; those beyond the lobes weigh nothing. */
  private static int wholeFours(int taps) {
    return (taps + 3) / 4 * 4;
  }

  private void weigh(int output, double centre, double stretch, int length) {
    int first = (int) Math.ceil(centre - LOBES * stretch - 0.5);
    int start = Math.max(0, Math.min(length - taps, first));
    starts[output] = start;
    double sum = 0;
    for (int k = 0; k < taps; k++) {
      double weight = lanczos((start + k + 0.5 - centre) / stretch);
      weights[output * taps + k] = (float) weight;
      sum += weight;
    }
    for (int k = 0; k < taps; k++) {
      weights[output * taps + k] /= (float) sum;
    }
  }

  private static double lanczos(double x) {
    if (Math.abs(x) < 1e-9) {
      return 1;
    }
    if (Math.abs(x) >= LOBES) {
      return 0;
    }
    double angle = Math.PI * x;
    return LOBES * Math.sin(angle) * Math.sin(angle / LOBES) / (angle * angle);
  }

  int start(int output) {
    return starts[output];
  }

  float weight(int output, int k) {
    return weights[output * taps + k];
  }

  int taps() {
    return taps;
  }

  int outputs() {
    return starts.length;
  }
}
