package tongxin.photo.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Writes videos for tests, box by box. */
final class Boxes {
  private Boxes() {}

  static byte[] box(String type, byte[]... contents) {
    byte[] content = joined(contents);
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(type.getBytes(ISO_8859_1))
        .put(content)
        .array();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static byte[] text(String latin1) {
    return latin1.getBytes(ISO_8859_1);
  }

  /** A file of some seconds, with this beside its tracks. */
  static byte[] video(String brand, byte[]... beside) {
    return joined(
        box("ftyp", text(brand + "\0\0\0\0" + brand)),
        box("moov", box("mvhd", new byte[100]), joined(beside)),
        box("mdat", new byte[5000]));
  }

  /** What iPhones and Androids write: ISO 6709 behind a length and a language. */
  static byte[] position() {
    return box("udta", box("\u00a9xyz", text("\0\u0012\u0015\u00c7+30.5000+117.0000/")));
  }
}
