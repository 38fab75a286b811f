package tongxin.photo.pixels;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.HexFormat;
import java.util.stream.IntStream;
import tongxin.photo.file.Orientation;

/**
 * A decoded picture of 8 bits a sample, rows from the top. One channel is grey; three are blue,
 * green, red; four are alpha (not multiplied in), blue, green, red: the layouts that the JDK's
 * codecs read and write without copying.
 */
public final class Pixels {
  private final int width;
  private final int height;
  private final int channels;
  private final byte[] data;

  Pixels(int width, int height, int channels, byte[] data) {
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.data = data;
  }

  Pixels(int width, int height, int channels) {
    this(width, height, channels, new byte[Math.multiplyExact(width * channels, height)]);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  int channels() {
    return channels;
  }

  /** The samples; the array may be longer than the picture. */
  public byte[] data() {
    return data;
  }

  boolean hasAlpha() {
    return channels == 4;
  }

  /** An image over the same samples. */
  BufferedImage image() {
    int space = channels == 1 ? ColorSpace.CS_GRAY : ColorSpace.CS_sRGB;
    return image(ColorSpace.getInstance(space));
  }

  /** An image over the same samples, which are understood as of this colour space. */
  BufferedImage image(ColorSpace space) {
    int transparency = hasAlpha() ? Transparency.TRANSLUCENT : Transparency.OPAQUE;
    ComponentColorModel model =
        new ComponentColorModel(space, hasAlpha(), false, transparency, DataBuffer.TYPE_BYTE);
    return new BufferedImage(model, raster(), false, null);
  }

  private WritableRaster raster() {
    int[] offsets = IntStream.range(0, channels).toArray();
    DataBufferByte buffer = new DataBufferByte(data, width * height * channels);
    return Raster.createInterleavedRaster(
        buffer, width, height, width * channels, channels, offsets, null);
  }

  /** The same picture upright. */
  public Pixels upright(Orientation orientation) {
    if (orientation == Orientation.UPRIGHT) {
      return this;
    }
    boolean swap = orientation.swapsSides();
    Pixels turned = new Pixels(swap ? height : width, swap ? width : height, channels);
    int origin =
        (orientation.fromBottom() ? (height - 1) * width : 0)
            + (orientation.fromRight() ? width - 1 : 0);
    int column = orientation.fromRight() ? -1 : 1;
    int row = orientation.fromBottom() ? -width : width;
    int stepX = swap ? row : column;
    int stepY = swap ? column : row;
    int to = 0;
    for (int y = 0; y < turned.height; y++) {
      int from = (origin + y * stepY) * channels;
      for (int x = 0; x < turned.width; x++) {
        for (int c = 0; c < channels; c++) {
          turned.data[to++] = data[from + c];
        }
        from += stepX * channels;
      }
    }
    return turned;
  }

  /** Without alpha: drawn over white. */
  Pixels overWhite() {
    return hasAlpha() ? withoutAlpha() : this;
  }

  /** Without alpha where every pixel is opaque; otherwise the same. */
  public Pixels withoutNeedlessAlpha() {
    if (hasAlpha()) {
      for (int at = 3; at < width * height * 4; at += 4) {
        if (data[at] != (byte) 255) {
          return this;
        }
      }
      return withoutAlpha();
    }
    return this;
  }

  private Pixels withoutAlpha() {
    Pixels opaque = new Pixels(width, height, 3);
    for (int from = 0, to = 0; from < width * height * 4; from += 4) {
      int alpha = data[from + 3] & 0xff;
      for (int c = 0; c < 3; c++) {
        int value = (data[from + c] & 0xff) * alpha + 255 * (255 - alpha);
        opaque.data[to++] = (byte) ((value + 127) / 255);
      }
    }
    return opaque;
  }

  /** Grey as three equal channels; otherwise the same. */
  Pixels coloured() {
    if (channels != 1) {
      return this;
    }
    Pixels coloured = new Pixels(width, height, 3);
    for (int at = 0; at < width * height; at++) {
      coloured.data[3 * at] = data[at];
      coloured.data[3 * at + 1] = data[at];
      coloured.data[3 * at + 2] = data[at];
    }
    return coloured;
  }

  /** The average colour over white, as {@code #rrggbb}. */
  public String averageColour() {
    Pixels flat = overWhite().coloured();
    long[] sums = new long[3];
    int count = flat.width * flat.height;
    for (int at = 0; at < count * 3; at += 3) {
      sums[0] += flat.data[at] & 0xff;
      sums[1] += flat.data[at + 1] & 0xff;
      sums[2] += flat.data[at + 2] & 0xff;
    }
    StringBuilder hex = new StringBuilder("#");
    for (long sum : sums) {
      hex.append(HexFormat.of().toHexDigits((byte) ((sum + count / 2) / count)));
    }
    return hex.toString();
  }
}
