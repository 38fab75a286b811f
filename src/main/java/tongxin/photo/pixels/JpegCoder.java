package tongxin.photo.pixels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import tongxin.photo.file.Bytes;

/** Codes a picture as a JPEG with its own Huffman tables and, at most, an XMP packet. */
public final class JpegCoder {
  private static final byte[] XMP_NAME =
      "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
  private static final int MOST_IN_SEGMENT = 65_533;

  private JpegCoder() {}

  public static byte[] code(Pixels pixels, byte[] xmp) {
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream(pixels.width() * pixels.height() / 4 + 4096);
    ImageWriter writer = Codecs.jdkJpegWriter();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      JPEGImageWriteParam param = new JPEGImageWriteParam(Locale.ROOT);
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(CodingSettings.JPEG_QUALITY);
      param.setOptimizeHuffmanTables(true);
      writer.write(null, new IIOImage(pixels.overWhite().image(), null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException("writing into memory", e);
    } finally {
      writer.dispose();
    }
    return withXmp(bytes.toByteArray(), xmp);
  }

  /** Puts the packet behind the JFIF segment, as XMP part 3, 1.1.3 wants. */
  private static byte[] withXmp(byte[] jpeg, byte[] xmp) {
    int length = 2 + XMP_NAME.length + xmp.length;
    if (xmp.length == 0 || length > MOST_IN_SEGMENT) {
      return jpeg;
    }
    int at = Bytes.u16(jpeg, 2) == 0xffe0 ? 4 + Bytes.u16(jpeg, 4) : 2;
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + length + 2);
    out.write(jpeg, 0, at);
    out.write(0xff);
    out.write(0xe1);
    out.write(length >> 8);
    out.write(length);
    out.writeBytes(XMP_NAME);
    out.writeBytes(xmp);
    out.write(jpeg, at, jpeg.length - at);
    return out.toByteArray();
  }
}
