package illustrations.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a canvas as JPEG: as good as fits a budget of bytes. */
public final class Jpeg {
  private static final float[] QUALITIES = {
    0.93f, 0.91f, 0.89f, 0.87f, 0.85f, 0.82f, 0.79f, 0.76f, 0.72f
  };

  private Jpeg() {}

  /**
   * The picture at the best quality that takes no more than {@code budget} bytes, or else at the
   * lowest we allow.
   */
  public static byte[] encode(Canvas canvas, int budget) {
    BufferedImage image = image(canvas);
    byte[] bytes = new byte[0];
    for (float quality : QUALITIES) {
      bytes = encode(image, quality);
      if (bytes.length <= budget) {
        break;
      }
    }
    return bytes;
  }

  private static BufferedImage image(Canvas canvas) {
    BufferedImage image =
        new BufferedImage(canvas.columns(), canvas.rows(), BufferedImage.TYPE_INT_RGB);
    int[] line = new int[canvas.columns()];
    for (int row = 0; row < canvas.rows(); row++) {
      for (int column = 0; column < line.length; column++) {
        int pixel = row * line.length + column;
        line[column] =
            level(canvas, 0, pixel) << 16 | level(canvas, 1, pixel) << 8 | level(canvas, 2, pixel);
      }
      image.setRGB(0, row, line.length, 1, line, 0, line.length);
    }
    return image;
  }

  private static int level(Canvas canvas, int plane, int pixel) {
    return (int) Math.round(255 * Curves.clamp(canvas.planes()[plane][pixel]));
  }

  private static byte[] encode(BufferedImage image, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam settings = writer.getDefaultWriteParam();
    settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    settings.setCompressionQuality(quality);
    settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
