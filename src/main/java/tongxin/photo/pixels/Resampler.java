package tongxin.photo.pixels;

import java.util.Arrays;

/**
 * Lanczos-3 resampling, in two passes over bands of output rows.
 *
 * <p>Both passes add up whole arrays of floats weighted by one number each, the one shape of loop
 * that the JVM turns into vector instructions. For that the second pass sees the band on its side:
 * one array per column. Transparent pictures are averaged with alpha multiplied in, so that the
 * colour of invisible pixels does not bleed.
 */
public final class Resampler {
  private static final int BAND = 64;
  private static final int STRIP = 252;
  private static final int TOGETHER = 4;

  /** Colour pictures that shrink by more than this are averaged two by two as they are read. */
  private static final double WORTH_HALVING = 2.4;

  /** Added to a float of this size, the last bits of the sum are the nearest whole number. */
  private static final float WHOLE = 0x1.8p23f;

  /** Lanczos-3 reaches beyond the samples' range by less than this. */
  private static final int OVERSHOOT = 384;

  private static final byte[] WITHIN_RANGE = new byte[1024];

  static {
    for (int i = 0; i < WITHIN_RANGE.length; i++) {
      WITHIN_RANGE[i] = (byte) Math.max(0, Math.min(255, i - OVERSHOOT));
    }
  }

  private final Pixels source;
  private final Pixels target;
  private final Kernel across;
  private final Kernel down;
  private final int channels;
  private final boolean halved;
  private final int firstColumn;
  private final float[][] columns;
  private final float[][] rows;
  private final float[][] sums = new float[TOGETHER][STRIP];

  private Resampler(Pixels source, Window window, int width, int height) {
    this.source = source;
    channels = source.channels();
    target = new Pixels(width, height, channels);
    halved =
        channels == 3
            && window.width > WORTH_HALVING * width
            && window.height > WORTH_HALVING * height;
    int fold = halved ? 2 : 1;
    across = Kernel.of(source.width() / fold, window.x / fold, window.width / fold, width);
    down = Kernel.of(source.height() / fold, window.y / fold, window.height / fold, height);
    firstColumn = across.start(0);
    int lastColumn = across.start(width - 1) + across.taps();
    columns = new float[lastColumn - firstColumn][channels * BAND];
    rows = new float[mostRows()][STRIP];
  }

  /** A part of a picture, in its pixels; fractions are allowed. */
  public record Window(double x, double y, double width, double height) {
    public static Window whole(Pixels pixels) {
      return new Window(0, 0, pixels.width(), pixels.height());
    }
  }

  /** The window of the source as a picture of this size. */
  public static Pixels resize(Pixels source, Window window, int width, int height) {
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
    if (halved) {
      loadHalved(row, from, length, samples);
      return;
    }
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

  private void loadHalved(int row, int from, int length, float[] samples) {
    int upper = 2 * ((row * source.width() + firstColumn) * 3 + from);
    int lower = upper + 3 * source.width();
    for (int i = 0; i < length; i += 3) {
      samples[i] = ofFour(upper + 2 * i, lower + 2 * i);
      samples[i + 1] = ofFour(upper + 2 * i + 1, lower + 2 * i + 1);
      samples[i + 2] = ofFour(upper + 2 * i + 2, lower + 2 * i + 2);
    }
  }

  /** The average of a sample, its right neighbour, and the two below. */
  private float ofFour(int upper, int lower) {
    byte[] data = source.data();
    return 0.25f
        * ((data[upper] & 0xff)
            + (data[upper + 3] & 0xff)
            + (data[lower] & 0xff)
            + (data[lower + 3] & 0xff));
  }

  /** {@code sum = Σ weight(output, k) × lines[start(output) + k - first]}, four lines at a time. */
  private static void weighted(
      float[][] lines, Kernel kernel, int output, int first, float[] sum, int length) {
    int line = kernel.start(output) - first;
    int taps = kernel.taps();
    Arrays.fill(sum, 0, length, 0);
    int k = 0;
    for (; k + 3 < taps; k += 4) {
      addFour(lines, line + k, kernel, output, k, sum, length);
    }
    for (; k < taps; k++) {
      add(lines[line + k], kernel.weight(output, k), sum, length);
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
        int bits = Float.floatToRawIntBits(lyingSum[c * BAND + y] + (WHOLE + OVERSHOOT));
        data[at] = WITHIN_RANGE[bits & (WITHIN_RANGE.length - 1)];
        at += stride;
      }
    }
  }

  private void divideByAlpha() {
    for (int y = 0; y < BAND; y++) {
      float alpha = lyingSum[3 * BAND + y] / 255;
      float factor = alpha <= 0 ? 0 : 1 / alpha;
      for (int c = 0; c < 3; c++) {
        float value = lyingSum[c * BAND + y] * factor;
        lyingSum[c * BAND + y] = Math.max(0, Math.min(255, value));
      }
    }
  }
}
