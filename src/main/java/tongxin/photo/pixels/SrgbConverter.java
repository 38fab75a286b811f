package tongxin.photo.pixels;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.util.Optional;

/** Brings samples from the colour space of the original to sRGB. */
public final class SrgbConverter {
  private static final int PROBE_SIDE = 12;

  private SrgbConverter() {}

  /**
   * The same picture in sRGB. A profile that is damaged, of other channels, or as good as sRGB
   * itself changes nothing.
   *
   * @param icc the profile's bytes, none for sRGB
   */
  public static Pixels convert(Pixels pixels, byte[] icc) {
    Optional<ICC_Profile> profile = profile(icc, pixels.channels());
    if (profile.isEmpty()) {
      return pixels;
    }
    try {
      ICC_ColorSpace space = new ICC_ColorSpace(profile.get());
      if (pixels.channels() == 1) {
        return grey(pixels, space);
      }
      return near(probe(), convert(probe(), space)) ? pixels : convert(pixels, space);
    } catch (CMMException | IllegalArgumentException unusable) {
      return pixels;
    }
  }

  private static Optional<ICC_Profile> profile(byte[] icc, int channels) {
    if (icc.length == 0) {
      return Optional.empty();
    }
    try {
      ICC_Profile profile = ICC_Profile.getInstance(icc);
      boolean fits = profile.getNumComponents() == Math.min(3, channels);
      return fits ? Optional.of(profile) : Optional.empty();
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  private static Pixels convert(Pixels pixels, ICC_ColorSpace space) {
    Pixels converted = new Pixels(pixels.width(), pixels.height(), pixels.channels());
    new ColorConvertOp(null)
        .filter(pixels.image(space), converted.image(ColorSpace.getInstance(ColorSpace.CS_sRGB)));
    return converted;
  }

  /** Each of the 256 greys is converted once. */
  private static Pixels grey(Pixels pixels, ICC_ColorSpace space) {
    Pixels ramp = new Pixels(256, 1, 1);
    for (int i = 0; i < 256; i++) {
      ramp.data()[i] = (byte) i;
    }
    Pixels srgb = new Pixels(256, 1, 3);
    new ColorConvertOp(null)
        .filter(ramp.image(space), srgb.image(ColorSpace.getInstance(ColorSpace.CS_sRGB)));
    Pixels converted = new Pixels(pixels.width(), pixels.height(), 1);
    for (int i = 0; i < pixels.width() * pixels.height(); i++) {
      converted.data()[i] = srgb.data()[3 * (pixels.data()[i] & 0xff) + 1];
    }
    return converted;
  }

  /** Colours from all over the cube; most cameras' profiles leave them alone. */
  private static Pixels probe() {
    Pixels probe = new Pixels(PROBE_SIDE * PROBE_SIDE, PROBE_SIDE, 3);
    int at = 0;
    for (int i = 0; i < PROBE_SIDE * PROBE_SIDE * PROBE_SIDE; i++) {
      int rest = i;
      for (int c = 0; c < 3; c++) {
        probe.data()[at++] = (byte) (rest % PROBE_SIDE * 255 / (PROBE_SIDE - 1));
        rest /= PROBE_SIDE;
      }
    }
    return probe;
  }

  private static boolean near(Pixels a, Pixels b) {
    for (int i = 0; i < a.data().length; i++) {
      if (Math.abs((a.data()[i] & 0xff) - (b.data()[i] & 0xff)) > 2) {
        return false;
      }
    }
    return true;
  }
}
