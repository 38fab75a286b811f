package tongxin.photo;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import tongxin.photo.pixels.TestCodecs;
import tongxin.photo.variants.VariantFormat;

/** Pictures for tests, drawn and coded here, and the decoding of what comes out. */
public final class Pictures {
  private Pictures() {}

  /** Soft colours with something different in each corner, so that a turn or a shift shows. */
  public static BufferedImage scene(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int red = 40 + 170 * x / width;
        int green = 40 + 170 * y / height;
        int blue = 200 - 120 * (x + y) / (width + height);
        image.setRGB(x, y, (red << 16) | (green << 8) | blue);
      }
    }
    return image;
  }

  /** Fine detail of all directions and frequencies: rings that narrow outwards. */
  public static BufferedImage rings(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double distance = Math.hypot(x - width / 2.0, y - height / 2.0);
        int value = (int) (127.5 + 110 * Math.sin(distance * distance / (width * 0.9)));
        image.setRGB(x, y, (value << 16) | (value << 8) | (255 - value));
      }
    }
    return image;
  }

  public static byte[] jpeg(BufferedImage image) {
    return jpeg(new IIOImage(image, null, null), false);
  }

  public static byte[] progressiveJpeg(BufferedImage image) {
    return jpeg(new IIOImage(image, null, null), true);
  }

  /** Four bands as they are: a JPEG without any marker is plain CMYK, 0 for no ink. */
  public static byte[] cmykJpeg(WritableRaster inks) {
    return jpeg(new IIOImage(inks, null, null), false);
  }

  private static byte[] jpeg(IIOImage image, boolean progressive) {
    JPEGImageWriteParam param = new JPEGImageWriteParam(Locale.ROOT);
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0.97f);
    if (progressive) {
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    }
    return written(TestCodecs.jpegWriter(), image, param);
  }

  public static byte[] coded(BufferedImage image, String format) {
    ImageWriter writer =
        javax.imageio.ImageIO.getImageWriters(
                ImageTypeSpecifier.createFromRenderedImage(image), format)
            .next();
    return written(writer, new IIOImage(image, null, null), writer.getDefaultWriteParam());
  }

  private static byte[] written(ImageWriter writer, IIOImage image, ImageWriteParam param) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, image, param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** What a browser would show of a variant. */
  public static BufferedImage decoded(VariantFormat format, byte[] bytes) {
    ImageReader reader =
        format == VariantFormat.JPEG ? TestCodecs.jpegReader() : TestCodecs.webpReader();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in);
      return reader.read(0, reader.getDefaultReadParam());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      reader.dispose();
    }
  }
}
