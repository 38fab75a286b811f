package illustrations.land;

import illustrations.paint.Noise;

/**
 * Mountains as water leaves them: noise whose octaves are damped where the ground is already steep,
 * so that flanks are smooth and crests and gullies branch.
 */
public final class Relief implements Land {
  private final Noise noise;
  private final double wavelength;
  private final double height;
  private final double damping;

  /**
   * Mountains of a size.
   *
   * @param wavelength distance from one mountain to the next
   * @param height from the deepest valley to the highest crest, roughly
   * @param damping 0 for rugged all over, 1 for well worn
   */
  public Relief(int seed, double wavelength, double height, double damping) {
    this.noise = new Noise(seed);
    this.wavelength = wavelength;
    this.height = height;
    this.damping = damping;
  }

  @Override
  public double height(double x, double z, double detail) {
    double[] slope = new double[3];
    double px = x / wavelength;
    double pz = z / wavelength;
    double sum = 0;
    double strength = 1;
    double slopeX = 0;
    double slopeZ = 0;
    double size = wavelength;
    for (int i = 0; i < 10 && (i < 3 || size > detail * 1.5); i++) {
      noise.sloped(px, pz, slope);
      slopeX += slope[1] * damping;
      slopeZ += slope[2] * damping;
      sum += strength * (slope[0] - 0.25) / (1 + slopeX * slopeX + slopeZ * slopeZ);
      strength *= 0.5;
      double turned = 1.6 * px - 1.2 * pz + 31.7;
      pz = 1.2 * px + 1.6 * pz + 7.9;
      px = turned;
      size *= 0.5;
    }
    return sum * height;
  }
}
