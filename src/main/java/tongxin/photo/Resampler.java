package tongxin.photo;

/**
 * Lanczos-3 resampling, in two passes over bands of output rows.
 *
 * <p>Both passes add up whole arrays of floats weighted by one number each, the one shape of loop
 * that the JVM turns into vector instructions. For that the second pass sees the band on its side:
 * one array per column. Transparent pictures are averaged with alpha multiplied in, so that the
 * colour of invisible pixels does not bleed.
 */
final class Resampler {
  private static final int BAND = 64;
  private static final int STRIP = 252;
  private static final int TOGETHER = 4;

  /** Looking a float up costs less than converting the byte. */
  private static final float[] FLOATS = new float[256];

  static {
    for (int i = 0; i < 256; i++) {
      FLOATS[i] = i;
    }
  }

  private final Pixels source;
  private final Pixels target;
  private final Kernel across;
  private final Kernel down;
  private final int channels;
  private final int firstColumn;
  private final float[][] columns;
  private final float[][] rows;
  private final float[][] sums = new float[TOGETHER][STRIP];

  private Resampler(Pixels source, Window window, int width, int height) {
    this.source = source;
    channels = source.channels();
    target = new Pixels(width, height, channels);
    across = Kernel.of(source.width(), window.x, window.width, width);
    down = Kernel.of(source.height(), window.y, window.height, height);
    firstColumn = across.start(0);
    int lastColumn = across.start(width - 1) + across.taps();
    columns = new float[lastColumn - firstColumn][channels * BAND];
    rows = new float[mostRows()][STRIP];
  }

  /** A part of a picture, in its pixels; fractions are allowed. */
  record Window(double x, double y, double width, double height) {
    static Window whole(Pixels pixels) {
      return new Window(0, 0, pixels.width(), pixels.height());
    }
  }

  /** The window of the source as a picture of this size. */
  static Pixels resize(Pixels source, Window window, int width, int height) {
    boolean same =
        width == source.width() && height == source.height() && window.equals(Window.whole(source));
    return same ? source : new Resampler(source, window, width, height).run();
  }

  private int mostRows() {
    int most = 0;
    for (int top = 0; top < down.outputs(); top += BAND) {
      int last = Math.min(down.outputs(), top + BAND) - 1;
      most = Math.max(most, down.start(last) + down.taps() - down.start(top));
    }
    return most;
  }

  private Pixels run() {
    for (int top = 0; top < target.height(); top += BAND) {
      int count = Math.min(BAND, target.height() - top);
      int wide = columns.length * channels;
      for (int from = 0; from < wide; from += STRIP) {
        strip(top, count, from, Math.min(STRIP, wide - from));
      }
      for (int x = 0; x < target.width(); x++) {
        column(x, top, count);
      }
    }
    return target;
  }

  /** First pass for a few columns: reduces the rows, and lays the results on their side. */
  private void strip(int top, int count, int from, int length) {
    int firstRow = down.start(top);
    int lastRow = down.start(top + count - 1) + down.taps();
    for (int row = firstRow; row < lastRow; row++) {
      load(row, from, length, rows[row - firstRow]);
    }
    for (int y = 0; y < count; y += TOGETHER) {
      for (int i = 0; i < Math.min(TOGETHER, count - y); i++) {
        weighted(rows, down, top + y + i, firstRow, sums[i], length);
      }
      layDown(y, from / channels, length);
    }
  }

  /** Four rows at a time, so that each visit to a column is worth its while. */
  private void layDown(int y, int firstColumn, int length) {
    float[] a = sums[0];
    float[] b = sums[1];
    float[] c = sums[2];
    float[] d = sums[3];
    int column = firstColumn;
    for (int i = 0; i < length; column++) {
      float[] lying = columns[column];
      for (int at = y; at < channels * BAND; at += BAND) {
        lying[at] = a[i];
        lying[at + 1] = b[i];
        lying[at + 2] = c[i];
        lying[at + 3] = d[i];
        i++;
      }
    }
  }

  private void load(int row, int from, int length, float[] samples) {
    byte[] data = source.data();
    int at = (row * source.width() + firstColumn) * channels + from;
    for (int i = 0; i < length; i++) {
      samples[i] = data[at + i] & 0xff;
    }
    if (channels == 4) {
      for (int i = 0; i < length; i += 4) {
        float alpha = samples[i + 3] / 255;
        samples[i] *= alpha;
        samples[i + 1] *= alpha;
        samples[i + 2] *= alpha;
      }
    }
  }

  /** {@code sum = Σ weight(output, k) × lines[start(output) + k - first]}, four lines at a time. */
  private static void weighted(
      float[][] lines, Kernel kernel, int output, int first, float[] sum, int length) {
    int line = kernel.start(output) - first;
    int taps = kernel.taps();
    scaled(lines[line], kernel.weight(output, 0), sum, length);
    int k = 1;
    for (; k + 3 < taps; k += 4) {
      addFour(lines, line + k, kernel, output, k, sum, length);
    }
    for (; k < taps; k++) {
      add(lines[line + k], kernel.weight(output, k), sum, length);
    }
  }

  private static void scaled(float[] a, float w, float[] sum, int length) {
    for (int i = 0; i < length; i++) {
      sum[i] = a[i] * w;
    }
  }

  private static void add(float[] a, float w, float[] sum, int length) {
    for (int i = 0; i < length; i++) {
      sum[i] += a[i] * w;
    }
  }

  private static void addFour(
      float[][] lines, int line, Kernel kernel, int output, int k, float[] sum, int length) {
    float[] a = lines[line];
    float[] b = lines[line + 1];
    float[] c = lines[line + 2];
    float[] d = lines[line + 3];
    float wa = kernel.weight(output, k);
    float wb = kernel.weight(output, k + 1);
    float wc = kernel.weight(output, k + 2);
    float wd = kernel.weight(output, k + 3);
    for (int i = 0; i < length; i++) {
      sum[i] += a[i] * wa + b[i] * wb + c[i] * wc + d[i] * wd;
    }
  }

  private final float[] lyingSum = new float[4 * BAND];

  /** Second pass for one output column: reduces columns, and stands the result up again. */
  private void column(int x, int top, int count) {
    weighted(columns, across, x, firstColumn, lyingSum, channels * BAND);
    if (channels == 4) {
      divideByAlpha();
    }
    byte[] data = target.data();
    int stride = target.width() * channels;
    for (int c = 0; c < channels; c++) {
      int at = top * stride + x * channels + c;
      for (int y = 0; y < count; y++) {
        int value = (int) (lyingSum[c * BAND + y] + 0.5f);
        data[at] = (byte) Math.max(0, Math.min(255, value));
        at += stride;
      }
    }
  }

  private void divideByAlpha() {
    for (int y = 0; y < BAND; y++) {
      float alpha = lyingSum[3 * BAND + y] / 255;
      float factor = alpha <= 0 ? 0 : 1 / alpha;
      for (int c = 0; c < 3; c++) {
        lyingSum[c * BAND + y] *= factor;
      }
    }
  }
}
