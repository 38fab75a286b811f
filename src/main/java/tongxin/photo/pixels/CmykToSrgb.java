package tongxin.photo.pixels;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;
import tongxin.photo.file.InkCoding;

/**
 * Turns the four components of a print JPEG into sRGB. Adobe's files store inks the other way
 * round, and often as YCCK (Adobe Technical Note 5116, 18).
 */
final class CmykToSrgb {
  private static final int STRIP = 64;

  private final Raster stored;
  private final InkCoding coding;
  private final Pixels pixels;

  private CmykToSrgb(Raster stored, InkCoding coding) {
    this.stored = stored;
    this.coding = coding;
    pixels = new Pixels(stored.getWidth(), stored.getHeight(), 3);
  }

  /** sRGB by the profile, or by the simplest arithmetic where there is no usable profile. */
  static Pixels toSrgb(Raster stored, InkCoding coding, byte[] icc) {
    CmykToSrgb inks = new CmykToSrgb(stored, coding);
    Optional<ColorConvertOp> printer = printer(icc);
    for (int top = 0; top < inks.pixels.height(); top += STRIP) {
      WritableRaster strip = inks.strip(top);
      try {
        inks.put(
            top, printer.<Raster>map(p -> p.filter(strip, null)).orElseGet(() -> simply(strip)));
      } catch (CMMException | IllegalArgumentException unusable) {
        inks.put(top, simply(strip));
      }
    }
    return inks.pixels;
  }

  private static Optional<ColorConvertOp> printer(byte[] icc) {
    try {
      ICC_Profile profile = ICC_Profile.getInstance(icc);
      ColorSpace srgb = ColorSpace.getInstance(ColorSpace.CS_sRGB);
      return profile.getNumComponents() == 4
          ? Optional.of(new ColorConvertOp(new ICC_ColorSpace(profile), srgb, null))
          : Optional.empty();
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** Some rows as plain inks. */
  private WritableRaster strip(int top) {
    int rows = Math.min(STRIP, pixels.height() - top);
    int[] samples = stored.getPixels(0, top, pixels.width(), rows, (int[]) null);
    for (int i = 0; i < samples.length && coding != InkCoding.PLAIN; i += 4) {
      if (coding == InkCoding.YCCK) {
        fromDifferences(samples, i);
      } else {
        samples[i] = 255 - samples[i];
        samples[i + 1] = 255 - samples[i + 1];
        samples[i + 2] = 255 - samples[i + 2];
      }
      samples[i + 3] = 255 - samples[i + 3];
    }
    WritableRaster strip =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, pixels.width(), rows, 4, null);
    strip.setPixels(0, 0, pixels.width(), rows, samples);
    return strip;
  }

  /** What YCC calls red is cyan here (ITU-T T.871, 7). */
  private static void fromDifferences(int[] samples, int at) {
    double brightness = samples[at];
    double blue = samples[at + 1] - 128;
    double red = samples[at + 2] - 128;
    samples[at] = clamped(brightness + 1.402 * red);
    samples[at + 1] = clamped(brightness - 0.344136 * blue - 0.714136 * red);
    samples[at + 2] = clamped(brightness + 1.772 * blue);
  }

  private static int clamped(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }

  private static Raster simply(Raster inks) {
    int width = inks.getWidth();
    int height = inks.getHeight();
    WritableRaster light =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 3, null);
    int[] ink = new int[4];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        inks.getPixel(x, y, ink);
        for (int c = 0; c < 3; c++) {
          light.setSample(x, y, c, (255 - ink[c]) * (255 - ink[3]) / 255);
        }
      }
    }
    return light;
  }

  private void put(int top, Raster light) {
    int[] rgb = light.getPixels(0, 0, light.getWidth(), light.getHeight(), (int[]) null);
    int to = top * pixels.width() * 3;
    for (int sample : rgb) {
      pixels.data()[to++] = (byte) sample;
    }
  }
}
