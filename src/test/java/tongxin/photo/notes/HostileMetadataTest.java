package tongxin.photo.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tongxin.photo.Pictures;
import tongxin.photo.Segments;
import tongxin.photo.file.FaultKind;
import tongxin.photo.pixels.TestCodecs;
import tongxin.photo.variants.PhotoCache;

/** Files made to hold up their reader: each is a photo with incomplete notes, or a fault. */
@Timeout(60)
class HostileMetadataTest {
  private static final byte[] JPEG = Pictures.jpeg(Pictures.scene(60, 40));
  private static final byte[] PNG = Pictures.coded(Pictures.scene(60, 40), "png");
  @TempDir Path temp;

  private PhotoResult read(String name, byte[] bytes) {
    try {
      Path file = Files.write(temp.resolve(name), bytes);
      return new PhotoReader(1_000_000, new PhotoCache(temp.resolve("cache"))).read(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void assertIncomplete(String name, byte[] bytes) {
    PhotoResult result = read(name, bytes);
    assertThat(result).isInstanceOf(Photo.class);
    assertThat(((Photo) result).notesComplete()).isFalse();
    assertThat(((Photo) result).width()).isEqualTo(60);
  }

  private static byte[] xmpText(String packet, boolean packed) {
    byte[] text = packet.getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("XML:com.adobe.xmp\0".getBytes(UTF_8));
    out.writeBytes(new byte[] {(byte) (packed ? 1 : 0), 0, 0, 0});
    out.writeBytes(packed ? packed(text, 1) : text);
    return out.toByteArray();
  }

  private static byte[] packed(byte[] piece, int times) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        deflater.write(piece);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static String nested(String open, String close, int depth) {
    return Segments.xmp(
        "<dc:subject>" + open.repeat(depth) + "x" + close.repeat(depth) + "</dc:subject>");
  }

  @Test
  void xmpThatNestsWithoutEndIsNotRead() {
    for (String packet :
        new String[] {
          nested("<rdf:Bag><rdf:li>", "</rdf:li></rdf:Bag>", 20_000),
          nested("<a>", "</a>", 20_000),
          nested("<a b='/>'>", "</a>", 20_000),
          nested("<!-- </a></a> --><a><![CDATA[</a>]]><?p </a>?>", "</a>", 20_000)
        }) {
      assertIncomplete("deep.png", Segments.withChunk(PNG, "iTXt", xmpText(packet, false)));
    }
    assertIncomplete("deep.jpg", Segments.withXmp(JPEG, "<a>".repeat(9000)));
  }

  @Test
  void xmpOfVeryManyElementsIsNotRead() {
    String packet = nested("<rdf:Bag>" + "<rdf:li/>".repeat(60_000), "</rdf:Bag>", 1);
    assertIncomplete("wide.png", Segments.withChunk(PNG, "iTXt", xmpText(packet, true)));
  }

  @Test
  void xmpWithAnEntityThatUnfoldsIsNotRead() {
    StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'xxxxxxxxxx'>");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a").append(i).append(" '");
      type.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    String packet = type + "]>" + Segments.xmp("<photoshop:Headline>&a11;</photoshop:Headline>");
    PhotoResult result = read("lol.png", Segments.withChunk(PNG, "iTXt", xmpText(packet, false)));
    assertThat(((Photo) result).notes().words().headline()).isEmpty();
  }

  @Test
  void aPackedTextThatSwellsIsNotRead() {
    byte[] bomb = xmpText("", false);
    bomb[18] = 1;
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(bomb);
    text.writeBytes(packed(new byte[1 << 20], 200));
    byte[] png = PNG;
    for (int i = 0; i < 40; i++) {
      png = Segments.withChunk(png, "iTXt", text.toByteArray());
    }
    assertIncomplete("bomb.png", png);
  }

  @Test
  void aMillionTinyChunksAreCountedNotKept() {
    for (String type : new String[] {"eXIf", "caBX", "iCCP"}) {
      byte[] chunk = Segments.chunk(type, new byte[] {'x'});
      ByteBuffer all = ByteBuffer.allocate(PNG.length + 1_000_000 * chunk.length);
      all.put(PNG, 0, 33);
      for (int i = 0; i < 1_000_000; i++) {
        all.put(chunk);
      }
      all.put(PNG, 33, PNG.length - 33);
      PhotoResult result = read(type + ".png", all.array());
      assertThat(result).isInstanceOf(Photo.class);
      assertThat(((Photo) result).notesComplete()).isEqualTo(type.equals("iCCP"));
    }
  }

  @Test
  void manySegmentsAreCountedNotKept() {
    ByteBuffer all = ByteBuffer.allocate(JPEG.length + 400_000 * 6);
    all.put(JPEG, 0, 2);
    for (int i = 0; i < 400_000; i++) {
      all.put(new byte[] {(byte) 0xff, (byte) 0xeb, 0, 4, 'J', 'P'});
    }
    all.put(JPEG, 2, JPEG.length - 2);
    assertIncomplete("segments.jpg", all.array());
  }

  @Test
  void exifDirectoriesThatOverlapAreReadUpToALimit() {
    // Every four bytes begin another directory of 5,000 entries.
    ByteBuffer tiff = ByteBuffer.allocate(65_000);
    tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
    tiff.putShort((short) 1).putShort((short) 0x8769).putShort((short) 4);
    tiff.putInt(10_000).putInt(26).putInt(0);
    while (tiff.remaining() >= 4) {
      tiff.putInt(tiff.position() % 60_000);
    }
    assertIncomplete("fan.jpg", Segments.withExif(JPEG, tiff.array()));
  }

  @Test
  void exifDirectoriesThatNestAreReadUpToALimit() {
    ByteBuffer tiff = ByteBuffer.allocate(900_000);
    tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
    while (tiff.remaining() >= 36) {
      tiff.putShort((short) 1).putShort((short) 0x014a).putShort((short) 4).putInt(1);
      tiff.putInt(tiff.position() + 8).putInt(0);
    }
    assertIncomplete("nest.png", Segments.withChunk(PNG, "eXIf", tiff.array()));
  }

  @Test
  void exifValuesThatOverlapAreReadUpToALimit() {
    ByteBuffer tiff = ByteBuffer.allocate(200_000);
    tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
    tiff.putShort((short) 9000);
    for (int i = 0; i < 9000; i++) {
      tiff.putShort((short) i).putShort((short) 7).putInt(190_000).putInt(8);
    }
    assertIncomplete("values.png", Segments.withChunk(PNG, "eXIf", tiff.array()));
  }

  @Test
  void iptcDataSetsThatRepeatAreReadUpToALimit() {
    byte[] one = Segments.dataSet(25, new byte[] {'x'});
    byte[] jpeg = JPEG;
    for (int i = 0; i < 60; i++) {
      byte[] many = new byte[one.length * 10_000];
      for (int at = 0; at < many.length; at += one.length) {
        System.arraycopy(one, 0, many, at, one.length);
      }
      jpeg = Segments.withIptc(jpeg, many);
    }
    assertIncomplete("iptc.jpg", jpeg);
  }

  @Test
  void aFrameBeyondTheLimitIsRefusedWhateverTheHeaderSays() {
    byte[] gif = Pictures.coded(Pictures.scene(60, 40), "gif");
    int frame = 13 + (3 << ((gif[10] & 7) + 1));
    while (gif[frame] != 0x2c) {
      frame += 3 + (gif[frame + 2] & 0xff);
      frame += gif[frame] == 0 ? 1 : 0;
    }
    gif[frame + 5] = (byte) 0xff;
    gif[frame + 6] = (byte) 0xff;
    gif[frame + 7] = (byte) 0xff;
    gif[frame + 8] = (byte) 0xff;
    byte[] webp = TestCodecs.webp(Pictures.scene(1200, 900), new byte[] {'x'});
    webp[24] = 1;
    webp[25] = 0;
    webp[27] = 1;
    webp[28] = 0;

    assertThat(read("a.gif", gif))
        .isEqualTo(
            new PhotoFault(
                FaultKind.TOO_MANY_PIXELS,
                tongxin.photo.file.FileType.GIF,
                65_535L * 65_535,
                1_000_000));
    assertThat(((PhotoFault) read("a.webp", webp)).kind()).isEqualTo(FaultKind.TOO_MANY_PIXELS);
  }
}
