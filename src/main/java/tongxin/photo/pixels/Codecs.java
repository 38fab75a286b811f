package tongxin.photo.pixels;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;

/** Chooses codecs by who made them; ImageIO's own choice depends on the class path's order. */
final class Codecs {
  private static final String JDK = "com.sun.imageio.";

  private Codecs() {}

  static ImageReader jdkReader(String format) {
    return jdk(ImageIO.getImageReadersByFormatName(format), "reader of " + format);
  }

  static ImageWriter jdkJpegWriter() {
    return jdk(ImageIO.getImageWritersByFormatName("jpeg"), "writer of JPEG");
  }

  static ImageReader webpReader() {
    return new WebPImageReaderSpi().createReaderInstance(null);
  }

  /** TwelveMonkeys' reader, which knows CMYK and forgives more. */
  static ImageReader patientJpegReader() {
    JPEGImageReaderSpi spi =
        IIORegistry.getDefaultInstance().getServiceProviderByClass(JPEGImageReaderSpi.class);
    if (spi == null) {
      throw new IllegalStateException("imageio-jpeg is missing from the class path");
    }
    try {
      return spi.createReaderInstance(null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T jdk(Iterator<T> candidates, String what) {
    while (candidates.hasNext()) {
      T candidate = candidates.next();
      if (candidate.getClass().getName().startsWith(JDK)) {
        return candidate;
      }
    }
    throw new IllegalStateException("this Java has no " + what);
  }
}
