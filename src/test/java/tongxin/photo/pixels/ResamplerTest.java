package tongxin.photo.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import tongxin.photo.Pictures;

class ResamplerTest {
  private static Pixels resize(Pixels source, int width, int height) {
    return Resampler.resize(source, Resampler.Window.whole(source), width, height);
  }

  /** Lanczos-3 as the textbook has it: both directions at once, in double precision. */
  private static double[] reference(BufferedImage source, int width, int height) {
    double[] result = new double[width * height];
    double sx = (double) source.getWidth() / width;
    double sy = (double) source.getHeight() / height;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        result[y * width + x] = sample(source, (x + 0.5) * sx, (y + 0.5) * sy, sx, sy);
      }
    }
    return result;
  }

  private static double sample(BufferedImage source, double cx, double cy, double sx, double sy) {
    double sum = 0;
    double weights = 0;
    for (int y = (int) (cy - 3 * sy); y <= cy + 3 * sy; y++) {
      for (int x = (int) (cx - 3 * sx); x <= cx + 3 * sx; x++) {
        if (x >= 0 && y >= 0 && x < source.getWidth() && y < source.getHeight()) {
          double weight = lanczos((x + 0.5 - cx) / sx) * lanczos((y + 0.5 - cy) / sy);
          sum += weight * ((source.getRGB(x, y) >> 8) & 0xff);
          weights += weight;
        }
      }
    }
    return Math.max(0, Math.min(255, sum / weights));
  }

  private static double lanczos(double x) {
    if (x == 0) {
      return 1;
    }
    double p = Math.PI * x;
    return Math.abs(x) >= 3 ? 0 : 3 * Math.sin(p) * Math.sin(p / 3) / (p * p);
  }

  /** Structural similarity over windows of 8 by 8 (Wang and others, 2004). */
  private static double ssim(double[] a, double[] b, int width, int height) {
    double sum = 0;
    int count = 0;
    for (int y = 0; y + 8 <= height; y += 4) {
      for (int x = 0; x + 8 <= width; x += 4) {
        sum += window(a, b, width, x, y);
        count++;
      }
    }
    return sum / count;
  }

  private static double window(double[] a, double[] b, int width, int left, int top) {
    double ma = 0;
    double mb = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (int i = 0; i < 64; i++) {
      double p = a[(top + i / 8) * width + left + i % 8];
      double q = b[(top + i / 8) * width + left + i % 8];
      ma += p / 64;
      mb += q / 64;
      aa += p * p / 64;
      bb += q * q / 64;
      ab += p * q / 64;
    }
    double c1 = 6.5025;
    double c2 = 58.5225;
    double covariance = ab - ma * mb;
    double variances = aa - ma * ma + bb - mb * mb;
    return (2 * ma * mb + c1)
        * (2 * covariance + c2)
        / ((ma * ma + mb * mb + c1) * (variances + c2));
  }

  private static double[] green(BufferedImage image) {
    double[] samples = new double[image.getWidth() * image.getHeight()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (image.getRGB(i % image.getWidth(), i / image.getWidth()) >> 8) & 0xff;
    }
    return samples;
  }

  @Test
  void oneStepIsLanczosToTheLastBit() {
    BufferedImage rings = Pictures.rings(151, 109);
    Pixels source = Samples.of(rings);
    for (int[] size : List.of(new int[] {70, 50}, new int[] {150, 108}, new int[] {7, 100})) {
      double[] expected = reference(rings, size[0], size[1]);
      double[] actual = green(resize(source, size[0], size[1]).image());
      for (int i = 0; i < expected.length; i++) {
        assertThat(actual[i]).isBetween(expected[i] - 0.51, expected[i] + 0.51);
      }
    }
  }

  @Test
  void cascadeStaysCloseToLanczosInOneStep() {
    BufferedImage rings = Pictures.rings(450, 300);
    Pixels level = Samples.of(rings);
    for (int width : new int[] {300, 200, 120, 60}) {
      level = resize(level, width, width * 2 / 3);
      double[] expected = reference(rings, width, width * 2 / 3);
      assertThat(ssim(green(level.image()), expected, width, width * 2 / 3))
          .as("width %d", width)
          .isGreaterThan(0.99);
    }
  }

  @Test
  void shrinkingByMuchStaysCloseToLanczos() {
    BufferedImage rings = Pictures.rings(455, 301);
    for (int width : new int[] {189, 150, 90}) {
      int height = width * 301 / 455;
      double[] actual = green(resize(Samples.of(rings), width, height).image());
      assertThat(ssim(actual, reference(rings, width, height), width, height))
          .as("width %d", width)
          .isGreaterThan(0.99);
    }
  }

  @Test
  void barelyVisibleColourStaysInItsRange() {
    Pixels edge = new Pixels(40, 1, 4);
    for (int i = 0; i < 40; i++) {
      boolean visible = i < 20;
      edge.data()[4 * i + 3] = (byte) (visible ? 255 : 0);
      edge.data()[4 * i] = (byte) (visible && i % 2 == 0 ? 255 : 0);
    }
    Pixels small = resize(edge, 29, 1);
    for (int i = 0; i < 29; i++) {
      assertThat(small.data()[4 * i + 1]).isZero();
      assertThat(small.data()[4 * i + 2]).isZero();
    }
  }

  @Test
  void flatColourStaysExactlyFlatUpToTheEdges() {
    Pixels flat = new Pixels(333, 222, 3);
    java.util.Arrays.fill(flat.data(), (byte) 201);
    assertThat(resize(flat, 100, 31).data()).containsOnly((byte) 201);
  }

  @Test
  void invisibleColourDoesNotBleed() {
    Pixels glass = new Pixels(40, 40, 4);
    for (int i = 0; i < 1600; i++) {
      boolean visible = i % 40 < 20;
      glass.data()[4 * i + 3] = (byte) (visible ? 255 : 0);
      glass.data()[4 * i] = (byte) (visible ? 10 : 255);
    }
    Pixels small = resize(glass, 11, 11);
    for (int i = 0; i < 121; i++) {
      if ((small.data()[4 * i + 3] & 0xff) > 20) {
        assertThat(small.data()[4 * i] & 0xff).isBetween(8, 12);
      }
    }
  }

  @Test
  void windowOfTheSameScaleIsCopied() {
    Pixels source = Samples.of(Pictures.rings(200, 150));
    Pixels part = Resampler.resize(source, new Resampler.Window(30, 20.4, 100, 50), 100, 50);
    for (int y = 0; y < 50; y++) {
      for (int x = 0; x < 300; x++) {
        assertThat(part.data()[y * 300 + x]).isEqualTo(source.data()[(y + 20) * 600 + 90 + x]);
      }
    }
  }

  @Test
  void onePixelCanBeMadeAndCanBeTheSource() {
    Pixels scene = Samples.of(Pictures.scene(50, 3));
    assertThat(resize(scene, 1, 1).data()).hasSize(3);
    Pixels dot = new Pixels(1, 1, 1, new byte[] {77});
    assertThat(resize(dot, 1, 1).data()).containsExactly(77);
  }
}
