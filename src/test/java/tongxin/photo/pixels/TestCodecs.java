package tongxin.photo.pixels;

import java.awt.image.BufferedImage;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;

/** Opens this room's codecs to the tests of other rooms. */
public final class TestCodecs {
  private TestCodecs() {}

  public static ImageWriter jpegWriter() {
    return Codecs.jdkJpegWriter();
  }

  public static ImageReader jpegReader() {
    return Codecs.jdkReader("jpeg");
  }

  public static ImageReader webpReader() {
    return Codecs.webpReader();
  }

  /** A WebP with an XMP chunk, none where it has no bytes. */
  public static byte[] webp(BufferedImage image, byte[] xmp) {
    return WebpCoder.code(Samples.of(image), xmp);
  }
}
