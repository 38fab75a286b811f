package tongxin.photo.pixels;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import tongxin.photo.file.Container;
import tongxin.photo.file.JpegStructure;
import tongxin.photo.file.PhotoFormat;
import tongxin.photo.file.PngStructure;

/** Decodes originals by the codec that suits each, and takes no guess of a codec for a picture. */
public final class Decoder {
  /**
   * Warnings that leave the pixels alone: padding, a profile that is ignored, names of channels.
   */
  private static final List<String> HARMLESS =
      List.of("extraneous bytes", "icc_profile", "duplicate component");

  private final DecodeMemory memory;
  private final boolean adobeRgb;

  /**
   * A decoder for one photo.
   *
   * @param adobeRgb whether samples without a profile are Adobe RGB, as EXIF says of some cameras
   */
  public Decoder(DecodeMemory memory, boolean adobeRgb) {
    this.memory = memory;
    this.adobeRgb = adobeRgb;
  }

  /** The most bytes that decoding this photo holds at a time, without the file itself. */
  public static long bytesNeeded(Container container) {
    long pixels = container.mostPixels();
    boolean direct = container.format() == PhotoFormat.JPEG && container.components() != 4;
    return pixels * (direct ? 3 : 12);
  }

  /**
   * Decodes a file, whose bytes are of no use afterwards. The caller gives the samples' array back
   * to the memory when done with it.
   *
   * @throws IOException where the content is damaged or breaks off
   */
  public Decoded decode(Container container, byte[] file) throws IOException {
    try {
      return switch (container.format()) {
        case JPEG -> jpeg(container, file);
        case PNG -> {
          PngStructure.hideMetadata(file);
          yield other(Codecs.jdkReader("png"), container, file);
        }
        case GIF -> other(Codecs.jdkReader("gif"), container, file);
        case WEBP -> other(Codecs.webpReader(), container, file);
      };
    } catch (RuntimeException damaged) {
      throw new IIOException("damaged beyond what the decoder expects", damaged);
    }
  }

  private Decoded jpeg(Container container, byte[] file) throws IOException {
    JpegStructure.hideMetadata(file);
    if (container.components() == 4) {
      Raster inks = inks(file);
      byte[] icc = container.block(Container.Block.ICC);
      return new Decoded(CmykToSrgb.toSrgb(inks, JpegStructure.inkCoding(file), icc), new byte[0]);
    }
    try {
      Pixels pixels = room(container);
      readInto(pixels, Codecs.jdkReader("jpeg"), file);
      return new Decoded(pixels, profile(container));
    } catch (Unsteady e) {
      throw e;
    } catch (IOException | RuntimeException refused) {
      Pixels pixels = Samples.of(read(Codecs.patientJpegReader(), file));
      return new Decoded(pixels, profile(container));
    }
  }

  private Decoded other(ImageReader reader, Container container, byte[] file) throws IOException {
    return new Decoded(Samples.of(read(reader, file)), profile(container));
  }

  private byte[] profile(Container container) {
    byte[] icc = container.block(Container.Block.ICC);
    return icc.length == 0 && adobeRgb ? AdobeRgb.profile() : icc;
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

  private interface Step<T> {
    T from(ImageReader reader) throws IOException;
  }

  private static BufferedImage read(ImageReader reader, byte[] file) throws IOException {
    return steadily(reader, file, r -> r.read(0));
  }

  private static void readInto(Pixels pixels, ImageReader reader, byte[] file) throws IOException {
    ImageReadParam param = reader.getDefaultReadParam();
    param.setDestination(pixels.image());
    steadily(reader, file, r -> r.read(0, param));
  }

  private static Raster inks(byte[] file) throws IOException {
    try {
      return steadily(Codecs.jdkReader("jpeg"), file, r -> r.readRaster(0, null));
    } catch (Unsteady e) {
      throw e;
    } catch (IOException | RuntimeException refused) {
      return steadily(Codecs.patientJpegReader(), file, r -> r.readRaster(0, null));
    }
  }

  private static <T> T steadily(ImageReader reader, byte[] file, Step<T> step) throws IOException {
    List<String> warnings = new ArrayList<>();
    try (ImageInputStream in = new ByteArrayImageInputStream(file)) {
      reader.setInput(in, true, true);
      reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
      T result = step.from(reader);
      for (String warning : warnings) {
        if (HARMLESS.stream().noneMatch(warning.toLowerCase(Locale.ROOT)::contains)) {
          throw new Unsteady(warning);
        }
      }
      return result;
    } finally {
      reader.dispose();
    }
  }
}
