package illustrations.paint;

import java.awt.Color;

/**
 * An opaque colour: sRGB components from 0 (none) to 1 (full); results of sums may lie a little
 * outside.
 */
public record Ink(double red, double green, double blue) {

  /** The colour written as {@code 0xRRGGBB}. */
  public static Ink of(int rgb) {
    return new Ink((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0);
  }

  /** This colour at {@code share} 0, the other at 1, and mixtures between; the share is clamped. */
  public Ink mix(Ink other, double share) {
    double t = Curves.clamp(share);
    return new Ink(
        red + (other.red - red) * t,
        green + (other.green - green) * t,
        blue + (other.blue - blue) * t);
  }

  /** Every component times {@code factor}: under 1 darker, over 1 lighter. */
  public Ink times(double factor) {
    return new Ink(red * factor, green * factor, blue * factor);
  }

  /** The colour for Java2D, with an opacity from 0 to 1. */
  public Color awt(double opacity) {
    return new Color(
        (float) Curves.clamp(red),
        (float) Curves.clamp(green),
        (float) Curves.clamp(blue),
        (float) Curves.clamp(opacity));
  }
}
