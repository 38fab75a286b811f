import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Makes JPEGs of 12 and 24 million pixels that cost a codec about what a camera's do: soft skies,
 * layered ridges with hard edges, leaf-like texture, and sensor noise.
 *
 * <p>Use: {@code CameraPhotos FOLDER COUNT}. The same count gives the same files.
 */
final class CameraPhotos {
  private CameraPhotos() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "photo-%03d.jpg", i));
      if (!Files.exists(file)) {
        write(i % 2 == 0 ? picture(i, 4000, 3000) : picture(i, 6000, 4000), file);
      }
    }
  }

  private static BufferedImage picture(int seed, int width, int height) {
    Random random = new Random(seed);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    double[][] ridges = ridges(random, width, height);
    int[] row = new int[width];
    long noise = random.nextLong() | 1;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        noise ^= noise << 13;
        noise ^= noise >>> 7;
        noise ^= noise << 17;
        int layer = layer(ridges, x, y);
        double texture =
            layer == 0
                ? 0
                : 18 * Math.sin(x * 0.21 + layer) * Math.sin(y * 0.17 + x * 0.03)
                    + (noise >> 20 & 15);
        double grain = ((noise & 7) + (noise >> 8 & 7) - 7) * 0.9;
        double light = 235 - 150.0 * layer / 7 - 40.0 * y / height + texture + grain;
        row[x] =
            byteOf(light - 10 + 12 * layer) << 16
                | byteOf(light + 4 * layer) << 8
                | byteOf(light + 22 - 16 * layer);
      }
      image.setRGB(0, y, width, 1, row, 0, width);
    }
    return image;
  }

  private static double[][] ridges(Random random, int width, int height) {
    double[][] ridges = new double[6][width];
    for (int r = 0; r < ridges.length; r++) {
      double a = random.nextDouble() * 6;
      double b = random.nextDouble() * 6;
      for (int x = 0; x < width; x++) {
        double t = 12.0 * x / width;
        ridges[r][x] =
            height * (0.25 + 0.12 * r + 0.05 * Math.sin(t + a) + 0.02 * Math.sin(5 * t + b));
      }
    }
    return ridges;
  }

  private static int layer(double[][] ridges, int x, int y) {
    int layer = 0;
    while (layer < ridges.length && y > ridges[layer][x]) {
      layer++;
    }
    return layer;
  }

  private static int byteOf(double value) {
    return (int) Math.max(0, Math.min(255, value));
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
    ImageWriter writer = writers.next();
    try (OutputStream stream = Files.newOutputStream(file);
        ImageOutputStream out = ImageIO.createImageOutputStream(stream)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(0.92f);
      writer.write(null, new IIOImage(image, null, null), param);
    }
    writer.dispose();
  }
}
