package tongxin.photo.pixels;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Turns what a decoder gave, of any depth and layout, into 8-bit {@link Pixels}. */
final class Samples {
  private final BufferedImage image;
  private final Pixels pixels;

  private Samples(BufferedImage image) {
    this.image = image;
    ColorModel model = image.getColorModel();
    boolean grey = !(model instanceof IndexColorModel) && model.getNumColorComponents() == 1;
    int channels = model.hasAlpha() ? 4 : grey ? 1 : 3;
    pixels = new Pixels(image.getWidth(), image.getHeight(), channels);
  }

  static Pixels of(BufferedImage image) {
    Samples samples = new Samples(image);
    if (image.getColorModel() instanceof IndexColorModel palette) {
      samples.lookUp(palette);
    } else {
      samples.scale();
    }
    return samples.pixels;
  }

  private void lookUp(IndexColorModel palette) {
    int[] colours = new int[palette.getMapSize()];
    palette.getRGBs(colours);
    int[] row = new int[image.getWidth()];
    int to = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getSamples(0, y, row.length, 1, 0, row);
      for (int index : row) {
        int argb = index < colours.length ? colours[index] : 0xff000000;
        to = put(argb >>> 24, argb >> 16, argb >> 8, argb, to);
      }
    }
  }

  private int put(int alpha, int red, int green, int blue, int at) {
    byte[] data = pixels.data();
    int to = at;
    data[to++] = (byte) red;
    data[to++] = (byte) green;
    data[to++] = (byte) blue;
    if (pixels.hasAlpha()) {
      data[to++] = (byte) alpha;
    }
    return to;
  }

  /** Bands come as grey, grey and alpha, RGB, or RGB and alpha, of 1 to 16 bits. */
  private void scale() {
    Raster raster = image.getRaster();
    int bands = raster.getNumBands();
    int most = (1 << image.getColorModel().getComponentSize(0)) - 1;
    int[] row = new int[image.getWidth() * bands];
    int to = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      raster.getPixels(0, y, image.getWidth(), 1, row);
      for (int i = 0; most != 255 && i < row.length; i++) {
        row[i] = (row[i] * 255 + most / 2) / most;
      }
      to = pixels.channels() == 1 ? grey(row, to) : coloured(row, bands, to);
    }
  }

  private int grey(int[] row, int at) {
    int to = at;
    for (int value : row) {
      pixels.data()[to++] = (byte) value;
    }
    return to;
  }

  private int coloured(int[] row, int bands, int at) {
    int to = at;
    int last = bands - 1;
    int green = bands > 2 ? 1 : 0;
    int blue = bands > 2 ? 2 : 0;
    for (int i = 0; i < row.length; i += bands) {
      to = put(row[i + last], row[i], row[i + green], row[i + blue], to);
    }
    return to;
  }
}
