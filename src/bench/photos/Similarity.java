import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Prints how similar variants are to a Lanczos-3 reference of the same size: mean structural
 * similarity of brightness (Wang and others, 2004), 1 for the same.
 *
 * <p>Use: {@code Similarity PHOTOS FOLDER NAME…}, where FOLDER holds {@code NAME-480.jpg} and so on.
 */
final class Similarity {
  private static final int[] WIDTHS = {2400, 1600, 960, 480};

  private Similarity() {}

  public static void main(String[] args) throws IOException {
    double[] sums = new double[2];
    int count = 0;
    for (int a = 2; a < args.length; a++) {
      float[][] original = brightness(ImageIO.read(new File(args[0], args[a] + ".jpg")));
      for (int width : WIDTHS) {
        int height = Math.round((float) width * original.length / original[0].length);
        float[][] reference = turned(shrunk(turned(shrunk(original, height)), width));
        String base = args[a] + "-" + width;
        sums[0] += ssim(reference, brightness(ImageIO.read(new File(args[1], base + ".jpg"))));
        sums[1] += ssim(reference, brightness(ImageIO.read(new File(args[1], base + ".webp"))));
        count++;
      }
    }
    System.out.printf(Locale.ROOT, "%.4f %.4f%n", sums[0] / count, sums[1] / count);
  }

  private static float[][] brightness(BufferedImage image) {
    float[][] rows = new float[image.getHeight()][image.getWidth()];
    int[] line = new int[image.getWidth()];
    for (int y = 0; y < rows.length; y++) {
      image.getRGB(0, y, line.length, 1, line, 0, line.length);
      for (int x = 0; x < line.length; x++) {
        int rgb = line[x];
        rows[y][x] =
            0.299f * (rgb >> 16 & 0xff) + 0.587f * (rgb >> 8 & 0xff) + 0.114f * (rgb & 0xff);
      }
    }
    return rows;
  }

  /** Fewer rows, by Lanczos-3 in one step. */
  private static float[][] shrunk(float[][] rows, int height) {
    double scale = (double) rows.length / height;
    float[][] result = new float[height][rows[0].length];
    for (int y = 0; y < height; y++) {
      double centre = (y + 0.5) * scale;
      double total = 0;
      for (int from = (int) (centre - 3 * scale); from <= centre + 3 * scale; from++) {
        if (from >= 0 && from < rows.length) {
          double weight = lanczos((from + 0.5 - centre) / scale);
          total += weight;
          for (int x = 0; x < result[y].length; x++) {
            result[y][x] += (float) weight * rows[from][x];
          }
        }
      }
      for (int x = 0; x < result[y].length; x++) {
        result[y][x] /= (float) total;
      }
    }
    return result;
  }

  private static float[][] turned(float[][] rows) {
    float[][] result = new float[rows[0].length][rows.length];
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < rows[0].length; x++) {
        result[x][y] = rows[y][x];
      }
    }
    return result;
  }

  private static double lanczos(double x) {
    double p = Math.PI * x;
    return x == 0 ? 1 : Math.abs(x) >= 3 ? 0 : 3 * Math.sin(p) * Math.sin(p / 3) / (p * p);
  }

  private static double ssim(float[][] a, float[][] b) {
    if (a.length != b.length || a[0].length != b[0].length) {
      throw new IllegalStateException("sizes differ");
    }
    double sum = 0;
    int count = 0;
    for (int y = 0; y + 8 <= a.length; y += 4) {
      for (int x = 0; x + 8 <= a[0].length; x += 4) {
        sum += window(a, b, x, y);
        count++;
      }
    }
    return sum / count;
  }

  private static double window(float[][] a, float[][] b, int left, int top) {
    double ma = 0;
    double mb = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (int i = 0; i < 64; i++) {
      double p = a[top + i / 8][left + i % 8];
      double q = b[top + i / 8][left + i % 8];
      ma += p / 64;
      mb += q / 64;
      aa += p * p / 64;
      bb += q * q / 64;
      ab += p * q / 64;
    }
    double covariance = ab - ma * mb;
    double variances = aa - ma * ma + bb - mb * mb;
    return (2 * ma * mb + 6.5025)
        * (2 * covariance + 58.5225)
        / ((ma * ma + mb * mb + 6.5025) * (variances + 58.5225));
  }
}
