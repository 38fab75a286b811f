package tongxin.photo.pixels;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import tongxin.photo.file.Bytes;

/** Codes a picture as a lossy WebP with, at most, an XMP chunk. */
public final class WebpCoder {
  private static final int HEAD = 12;
  private static final int EXTENDED_SIZE = 10;
  private static final int XMP_FLAG = 0x04;

  private WebpCoder() {}

  public static byte[] code(Pixels pixels, byte[] xmp) {
    Pixels coloured = pixels.coloured();
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream(pixels.width() * pixels.height() / 4 + 4096);
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
      writer.setOutput(out);
      writer.write(null, new IIOImage(new Shared(coloured.image()), null, null), param());
      writer.dispose();
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory", e);
    }
    byte[] webp = bytes.toByteArray();
    return xmp.length == 0 ? webp : withXmp(webp, xmp, pixels);
  }

  /** Hands the encoder the samples themselves, where a BufferedImage hands out a copy. */
  private static final class Shared extends BufferedImage {
    Shared(BufferedImage image) {
      super(image.getColorModel(), image.getRaster(), false, null);
    }

    @Override
    public WritableRaster getData() {
      return getRaster();
    }
  }

  private static WebPWriteParam param() {
    WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionType("Lossy");
    param.setCompressionQuality(CodingSettings.WEBP_QUALITY);
    param.setMethod(CodingSettings.WEBP_METHOD);
    return param;
  }

  /** Metadata needs the extended layout (RFC 9649, 2.7): VP8X first, XMP last. */
  private static byte[] withXmp(byte[] webp, byte[] xmp, Pixels pixels) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(webp.length + xmp.length + 64);
    boolean extended = Bytes.has(webp, HEAD, "VP8X");
    int rest = extended ? HEAD + 8 + EXTENDED_SIZE : HEAD;
    int flags = XMP_FLAG | (extended ? Bytes.u8(webp, HEAD + 8) : 0);
    int odd = xmp.length & 1;
    out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
    little(out, 4 + 8 + EXTENDED_SIZE + webp.length - rest + 8 + xmp.length + odd, 4);
    chunk(out, "WEBPVP8X", EXTENDED_SIZE);
    little(out, flags, 4);
    little(out, pixels.width() - 1, 3);
    little(out, pixels.height() - 1, 3);
    out.write(webp, rest, webp.length - rest);
    chunk(out, "XMP ", xmp.length);
    out.writeBytes(xmp);
    little(out, 0, odd);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, int size) {
    out.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    little(out, size, 4);
  }

  private static void little(ByteArrayOutputStream out, int number, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(number >> (8 * i));
    }
  }
}
