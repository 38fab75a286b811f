package tongxin.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes originals by the codec that suits each, and takes no guess of a codec for a picture. */
final class Decoder {
  private final DecodeMemory memory;

  Decoder(DecodeMemory memory) {
    this.memory = memory;
  }

  /** The most bytes that decoding this photo holds at a time, without the file itself. */
  static long bytesNeeded(Photo photo) {
    return photo.pixels() * (photo.format() == PhotoFormat.JPEG ? 3 : 12);
  }

  /**
   * Decodes a file. The caller gives the samples' array back to the memory when done with it.
   *
   * @throws IOException where the content is damaged or breaks off
   */
  Decoded decode(Container container, byte[] file) throws IOException {
    try {
      return switch (container.format()) {
        case JPEG -> jpeg(container, file);
        case PNG -> other(Codecs.jdkReader("png"), container, file);
        case GIF -> other(Codecs.jdkReader("gif"), container, file);
        case WEBP -> other(Codecs.webpReader(), container, file);
      };
    } catch (RuntimeException damaged) {
      throw new IIOException("damaged beyond what the decoder expects", damaged);
    }
  }

  private Decoded jpeg(Container container, byte[] file) throws IOException {
    if (container.components() == 4) {
      return new Decoded(Samples.of(read(Codecs.patientJpegReader(), file, null)), new byte[0]);
    }
    byte[] bare = JpegStructure.forDecoding(file);
    try {
      Pixels pixels = room(container);
      read(Codecs.jdkReader("jpeg"), bare, pixels.image());
      return new Decoded(pixels, profile(container));
    } catch (Unsteady e) {
      throw e;
    } catch (IOException | RuntimeException refused) {
      Pixels pixels = Samples.of(read(Codecs.patientJpegReader(), bare, null));
      return new Decoded(pixels, profile(container));
    }
  }

  private Decoded other(ImageReader reader, Container container, byte[] file) throws IOException {
    return new Decoded(Samples.of(read(reader, file, null)), profile(container));
  }

  private static byte[] profile(Container container) {
    byte[] icc = container.block(Container.Block.ICC);
    boolean adobe =
        icc.length == 0 && ExifNotes.parse(container.block(Container.Block.EXIF)).adobeRgb();
    return adobe ? AdobeRgb.profile() : icc;
  }

  private Pixels room(Container container) {
    int channels = container.components() == 1 ? 1 : 3;
    int size =
        Math.multiplyExact(Math.multiplyExact(container.width(), container.height()), channels);
    return new Pixels(container.width(), container.height(), channels, memory.borrow(size));
  }

  /** The decoder met what it had to guess: libjpeg goes on with grey where a file breaks off. */
  private static final class Unsteady extends IIOException {
    private static final long serialVersionUID = 1L;

    Unsteady(String warning) {
      super(warning);
    }
  }

  private static BufferedImage read(
      ImageReader reader, byte[] file, @org.jspecify.annotations.Nullable BufferedImage into)
      throws IOException {
    List<String> warnings = new ArrayList<>();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      ImageReadParam param = reader.getDefaultReadParam();
      if (into != null) {
        param.setDestination(into);
      }
      BufferedImage image = reader.read(0, param);
      for (String warning : warnings) {
        if (!warning.toLowerCase(Locale.ROOT).contains("extraneous bytes")) {
          throw new Unsteady(warning);
        }
      }
      return image;
    } finally {
      reader.dispose();
    }
  }
}
