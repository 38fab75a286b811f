package tongxin.photo.variants;

import java.awt.image.BufferedImage;

/** Colour arithmetic of the tests, by formula and without any of the code under test. */
final class Colours {
  /** XYZ at D50 of the primaries of sRGB, Display P3 and Adobe RGB, one column each. */
  static final double[][] SRGB = {
    {0.43607, 0.38515, 0.14307}, {0.22249, 0.71687, 0.06061}, {0.01392, 0.09708, 0.71410}
  };

  static final double[][] DISPLAY_P3 = {
    {0.51512, 0.29198, 0.15710}, {0.24120, 0.69225, 0.06657}, {-0.00105, 0.04189, 0.78407}
  };
  static final double[][] ADOBE_RGB = {
    {0.60974, 0.20528, 0.14919}, {0.31111, 0.62567, 0.06322}, {0.01947, 0.06087, 0.74457}
  };

  private Colours() {}

  /** The sRGB colour that a colour of another RGB space looks like. */
  static int toSrgb(int rgb, double[][] primaries, boolean srgbCurve) {
    double[] xyz = times(primaries, linear(rgb, srgbCurve));
    double[] light = times(inverse(SRGB), xyz);
    int result = 0;
    for (double l : light) {
      double c = Math.max(0, Math.min(1, l));
      double v = c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055;
      result = (result << 8) | (int) Math.round(v * 255);
    }
    return result;
  }

  private static double[] linear(int rgb, boolean srgbCurve) {
    double[] light = new double[3];
    for (int i = 0; i < 3; i++) {
      double v = ((rgb >> (16 - 8 * i)) & 0xff) / 255.0;
      double srgb = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
      light[i] = srgbCurve ? srgb : Math.pow(v, 563 / 256.0);
    }
    return light;
  }

  private static double[] times(double[][] m, double[] v) {
    double[] r = new double[3];
    for (int i = 0; i < 3; i++) {
      r[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
    }
    return r;
  }

  private static double[][] inverse(double[][] m) {
    double[][] r = new double[3][3];
    double det = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        int a = (j + 1) % 3;
        int b = (j + 2) % 3;
        int c = (i + 1) % 3;
        int d = (i + 2) % 3;
        r[i][j] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
      }
    }
    for (int j = 0; j < 3; j++) {
      det += m[0][j] * r[j][0];
    }
    for (double[] row : r) {
      for (int j = 0; j < 3; j++) {
        row[j] /= det;
      }
    }
    return r;
  }

  /** L*, a*, b* at D50. */
  static double[] lab(int rgb) {
    double[] xyz = times(SRGB, linear(rgb, true));
    double[] white = {0.96422, 1, 0.82521};
    double[] f = new double[3];
    for (int i = 0; i < 3; i++) {
      double t = xyz[i] / white[i];
      f[i] = t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
    return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
  }

  /** Mean CIE 1976 difference of two pictures of the same size. */
  static double meanDeltaE(BufferedImage a, BufferedImage b) {
    double sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        double[] p = lab(a.getRGB(x, y));
        double[] q = lab(b.getRGB(x, y));
        sum += Math.sqrt(sq(p[0] - q[0]) + sq(p[1] - q[1]) + sq(p[2] - q[2]));
      }
    }
    return sum / a.getWidth() / a.getHeight();
  }

  private static double sq(double x) {
    return x * x;
  }
}
