package tongxin.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Puts metadata into the files of tests. */
public final class Segments {
  private Segments() {}

  /** A JPEG with one more segment right behind its start. */
  public static byte[] with(byte[] jpeg, int marker, String name, byte[] content) {
    byte[] label = name.getBytes(StandardCharsets.ISO_8859_1);
    int length = 2 + label.length + content.length;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length});
    out.writeBytes(label);
    out.writeBytes(content);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  public static byte[] withExif(byte[] jpeg, byte[] tiff) {
    return with(jpeg, 0xe1, "Exif\0\0", tiff);
  }

  public static byte[] withIcc(byte[] jpeg, byte[] icc) {
    return with(jpeg, 0xe2, "ICC_PROFILE\0\1\1", icc);
  }

  public static byte[] withXmp(byte[] jpeg, String properties) {
    return with(
        jpeg,
        0xe1,
        "http://ns.adobe.com/xap/1.0/\0",
        xmp(properties).getBytes(StandardCharsets.UTF_8));
  }

  public static String xmp(String properties) {
    return "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
        + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
        + " xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
        + " xmlns:Iptc4xmpCore='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'"
        + " xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'"
        + " xmlns:TC260='http://www.tc260.org.cn/ns/AIGC/1.0/'>"
        + properties
        + "</rdf:Description></rdf:RDF></x:xmpmeta>";
  }

  /** One IPTC data set: record 2 unless the number says 1:90 as 190. */
  public static byte[] dataSet(int number, byte[] text) {
    int record = number == 190 ? 1 : 2;
    ByteBuffer b = ByteBuffer.allocate(5 + text.length);
    b.put((byte) 0x1c).put((byte) record).put((byte) (number == 190 ? 90 : number));
    return b.putShort((short) text.length).put(text).array();
  }

  public static byte[] withIptc(byte[] jpeg, byte[]... dataSets) {
    ByteArrayOutputStream iptc = new ByteArrayOutputStream();
    for (byte[] set : dataSets) {
      iptc.writeBytes(set);
    }
    int odd = iptc.size() & 1;
    ByteBuffer resource = ByteBuffer.allocate(12 + iptc.size() + odd);
    resource.put("8BIM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0x0404);
    resource.putShort((short) 0).putInt(iptc.size()).put(iptc.toByteArray());
    return with(jpeg, 0xed, "Photoshop 3.0\0", resource.array());
  }

  /** A PNG with one more chunk behind its header. */
  public static byte[] withChunk(byte[] png, String type, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(png, 0, 33);
    out.writeBytes(chunk(type, content));
    out.write(png, 33, png.length - 33);
    return out.toByteArray();
  }

  public static byte[] chunk(String type, byte[] content) {
    ByteBuffer b = ByteBuffer.allocate(12 + content.length);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    return b.putInt(content.length).put(name).put(content).putInt((int) crc.getValue()).array();
  }
}
