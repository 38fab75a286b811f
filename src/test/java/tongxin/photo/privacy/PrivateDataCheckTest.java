package tongxin.photo.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tongxin.photo.privacy.Boxes.box;
import static tongxin.photo.privacy.Boxes.joined;
import static tongxin.photo.privacy.Boxes.text;
import static tongxin.photo.privacy.PrivateData.Kind.DEVICE;
import static tongxin.photo.privacy.PrivateData.Kind.PERSON;
import static tongxin.photo.privacy.PrivateData.Kind.PLACE;
import static tongxin.photo.privacy.PrivateData.Kind.POSITION;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tongxin.photo.Exif;
import tongxin.photo.Pictures;
import tongxin.photo.Segments;
import tongxin.photo.pixels.TestCodecs;

@Timeout(60)
class PrivateDataCheckTest {
  private static final byte[] JPEG = Pictures.jpeg(Pictures.scene(60, 40));
  private static final byte[] PNG = Pictures.coded(Pictures.scene(60, 40), "png");
  private static final byte[] GPS =
      new Exif()
          .folder(0x8825, new Exif().ascii(1, "N").degrees(2, 30, 1, 2).degrees(4, 117, 1, 2))
          .tiff();
  private static final byte[] GPS_JPEG = Segments.withExif(JPEG, GPS);

  @TempDir Path temp;

  private PrivateData read(String name, byte[] bytes) {
    try {
      return PrivateDataCheck.of(Files.write(temp.resolve(name), bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void assertTells(String name, byte[] bytes, PrivateData.Kind... kinds) {
    assertThat(read(name, bytes).kinds()).as(name).containsExactlyInAnyOrder(kinds);
  }

  private void assertTellsNothing(String name, byte[] bytes) {
    assertThat(read(name, bytes)).as(name).isEqualTo(new PrivateData(java.util.Set.of(), true));
  }

  private static byte[] packed(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] zip(Object... namesAndContents) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write(
            namesAndContents[i + 1] instanceof String s
                ? s.getBytes(UTF_8)
                : (byte[]) namesAndContents[i + 1]);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  @Test
  void filesThatTellNothingAreNoProblem() {
    assertTellsNothing("a.jpg", JPEG);
    assertTellsNothing("a.png", PNG);
    assertTellsNothing("a.gif", Pictures.coded(Pictures.scene(60, 40), "gif"));
    assertTellsNothing("a.webp", TestCodecs.webp(Pictures.scene(60, 40), new byte[0]));
    assertTellsNothing("a.mp4", Boxes.video("isom"));
    assertTellsNothing("a.txt", "GPSLatitude, creator: 文字就是文字。".getBytes(UTF_8));
    assertTellsNothing("feed.xml", "<dc:creator>编辑部</dc:creator>".getBytes(UTF_8));
    assertTellsNothing("a.css", "a { color: red }".getBytes(UTF_8));
    assertTellsNothing("a.woff2", text("wOF2\0\1\0\0\0\0"));
    assertTellsNothing("a.mp3", text("ID3\3\0\0\0\0\0\0"));
    assertTellsNothing("a.pdf", text("%PDF-1.4\n1 0 obj <</Author ()>> endobj"));
    assertTellsNothing("a.docx", zip("docProps/core.xml", "<dc:creator></dc:creator><a/>"));
    assertTellsNothing("empty", new byte[0]);
  }

  @Test
  void positionsOfPicturesAreFoundInEveryFormat() {
    byte[] xmp = Segments.xmp("<exif:GPSLatitude>30,1N</exif:GPSLatitude>").getBytes(UTF_8);
    assertTells("a.jpg", GPS_JPEG, POSITION);
    assertTells(
        "x.jpg", Segments.withXmp(JPEG, "<exif:GPSLatitude>30,1N</exif:GPSLatitude>"), POSITION);
    assertTells(
        "e.jpg",
        Segments.with(
            JPEG,
            0xe1,
            "http://ns.adobe.com/xmp/extension/\0",
            text(" drone-dji:GpsLongtitude=\"117.1\"")),
        POSITION);
    assertTells("a.png", Segments.withChunk(PNG, "eXIf", GPS), POSITION);
    assertTells("a.webp", TestCodecs.webp(Pictures.scene(60, 40), xmp), POSITION);
    assertTells("a.tif", GPS, POSITION);
    assertTells(
        "a.heic",
        joined(
            box("ftyp", text("heic\0\0\0\0mif1")),
            box("meta", new byte[50]),
            box("mdat", text("\0\0\0\6Exif\0\0"), GPS)),
        POSITION);
    assertTells(
        "a.avif",
        joined(box("ftyp", text("avif\0\0\0\0mif1")), box("mdat", new byte[4], GPS)),
        POSITION);
    assertTells(
        "a.psd", joined(text("8BPS"), new byte[30], text("8BIM\4\"\0\0\0\0\0\0"), GPS), POSITION);
    assertTells("flir.jpg", Segments.with(JPEG, 0xe1, "FLIR\0\1\0\0", thermal()), POSITION, DEVICE);
  }

  private static byte[] thermal() {
    ByteBuffer file = ByteBuffer.allocate(200);
    file.put(text("FFF\0")).putInt(20, 101).putInt(24, 64).putInt(28, 2);
    return file.putShort(64, (short) 0x20).putShort(96, (short) 0x2b).array();
  }

  @Test
  void rawProfilesInThePngAreFoundPackedOrNot() {
    String hex =
        "\nexif\n      "
            + GPS.length
            + "\n"
            + HexFormat.of().formatHex(GPS).replaceAll("(.{72})", "$1\n");
    byte[] key = text("Raw profile type exif\0");
    assertTells("t.png", Segments.withChunk(PNG, "tEXt", joined(key, text(hex))), POSITION);
    assertTells(
        "z.png",
        Segments.withChunk(PNG, "zTXt", joined(key, new byte[1], packed(text(hex)))),
        POSITION);
    assertTells(
        "i.png",
        Segments.withChunk(
            PNG,
            "iTXt",
            joined(text("XML:com.adobe.xmp\0\1\0\0\0"), packed(text(" exif:GPSLatitude='30,1N'")))),
        POSITION);
    assertTells("p.png", Segments.withChunk(PNG, "tEXt", text("Author\0A")), PERSON);
  }

  @Test
  void whatStandsBehindAPicturesEndIsReadToo() {
    assertTells("motion.jpg", joined(JPEG, Boxes.video("mp42", Boxes.position())), POSITION);
    assertTells("multi.jpg", joined(JPEG, GPS_JPEG), POSITION);
    assertTells("tail.png", joined(PNG, GPS_JPEG), POSITION);
  }

  @Test
  void positionsOfVideosAreFoundWhateverWritesThem() {
    assertTells("a.mp4", Boxes.video("isom", Boxes.position()), POSITION);
    assertTells(
        "a.3gp",
        Boxes.video(
            "3gp4", box("udta", box("loci", new byte[4], text("\u0015\u00c7"), new byte[20]))),
        POSITION);
    assertTells(
        "a.mov",
        Boxes.video(
            "qt  ",
            box(
                "meta",
                box(
                    "keys",
                    new byte[8],
                    box("mdta", text("com.apple.quicktime.location.ISO6709"))))),
        POSITION);
    assertTells("gopro.mp4", Boxes.video("mp41", box("udta", box("GPMF", new byte[16]))), POSITION);
    assertTells(
        "track.mp4",
        Boxes.video("mp41", box("stsd", new byte[8], box("gpmd", new byte[8]))),
        POSITION);
    assertTells(
        "xmp.m4v",
        joined(Boxes.video("M4V "), box("uuid", text(" exif:GPSLatitude='30,1N'"))),
        POSITION);
    assertTells("old.mov", joined(box("moov", Boxes.position()), box("mdat")), POSITION);
    assertThat(
            read("dji.mp4", Boxes.video("isom", box("stsd", new byte[8], box("djmd", new byte[8]))))
                .complete())
        .isFalse();
  }

  @Test
  void aLargeVideoIsReadBoxByBox() throws IOException {
    Path file = temp.resolve("large.mp4");
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.write(box("ftyp", text("isom\0\0\0\0isom")));
      long mdat = 3L << 30;
      out.writeInt(1);
      out.writeBytes("mdat");
      out.writeLong(mdat);
      out.seek(out.getFilePointer() - 16 + mdat);
      out.write(box("moov", Boxes.position()));
    }
    assertThat(PrivateDataCheck.of(file).kinds()).containsExactly(POSITION);
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(1L << 30);
    }
    assertThat(PrivateDataCheck.of(file).complete()).isFalse();
  }

  @Test
  void boxesThatNestWithoutEndAreReadAsTheyLie() {
    ByteBuffer nested = ByteBuffer.allocate(800_000);
    while (nested.hasRemaining()) {
      nested.putInt(nested.remaining()).put(text("moov"));
    }
    assertThat(read("deep.mov", nested.array()).kinds()).isEmpty();
  }

  @Test
  void namesPlacesAndNumbersOfPicturesAreFound() {
    byte[] owner =
        new Exif().folder(0x8769, new Exif().ascii(0xa430, "王记者").ascii(0xa431, "123456")).tiff();
    assertTells("owner.jpg", Segments.withExif(JPEG, owner), PERSON, DEVICE);
    assertTells("artist.jpg", Segments.withExif(JPEG, new Exif().ascii(0x13b, "李").tiff()), PERSON);
    assertTells("blank.jpg", Segments.withExif(JPEG, new Exif().ascii(0x13b, "   ").tiff()));
    assertTells(
        "maker.jpg",
        Segments.withExif(
            JPEG, new Exif().folder(0x8769, new Exif().bytes(0x927c, new byte[20])).tiff()),
        DEVICE);
    assertTells(
        "iptc.jpg", Segments.withIptc(JPEG, Segments.dataSet(92, "长坪村".getBytes(UTF_8))), PLACE);
    assertTells(
        "shown.jpg",
        Segments.withXmp(
            JPEG,
            "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li Iptc4xmpExt:City='市'/></rdf:Bag>"
                + "</Iptc4xmpExt:LocationShown>"),
        PLACE);
    assertTells(
        "creator.jpg",
        Segments.withXmp(JPEG, "<dc:creator><rdf:Seq><rdf:li>王</rdf:li></rdf:Seq></dc:creator>"),
        PERSON);
    assertTells(
        "serial.jpg", Segments.withXmp(JPEG, "<aux:SerialNumber>12</aux:SerialNumber>"), DEVICE);
    assertTells(
        "none.jpg",
        Segments.withXmp(
            JPEG, "<dc:creator><rdf:Seq/></dc:creator><xmp:CreatorTool>P" + "</xmp:CreatorTool>"));
  }

  @Test
  void documentsAreReadWithThePicturesInThem() {
    String core = "<cp:coreProperties><dc:title>题</dc:title>";
    assertTells("a.docx", zip("docProps/core.xml", core + "<dc:creator>王</dc:creator>"), PERSON);
    assertTells(
        "last.xlsx",
        zip("docProps/core.xml", core + "<cp:lastModifiedBy>李</cp:lastModifiedBy>"),
        PERSON);
    assertTells("review.docx", zip("word/document.xml", "<w:ins w:author=\"张\">"), PERSON);
    assertTells("a.odt", zip("meta.xml", "<meta:initial-creator>王</meta:initial-creator>"), PERSON);
    assertTells("a.pptx", zip("ppt/media/image1.jpg", GPS_JPEG), POSITION);
    assertTells("a.zip", zip("a.zip", zip("b.jpg", GPS_JPEG)), POSITION);
    assertTells(
        "a.svg",
        text(
            "<svg><image href='data:image/jpeg;base64,"
                + Base64.getEncoder().encodeToString(GPS_JPEG)
                + "'/></svg>"),
        POSITION);
    assertTells(
        "drawn.svg",
        "<svg><dc:creator><cc:Agent><dc:creator>王</dc:creator></svg>".getBytes(UTF_8),
        PERSON);
  }

  @Test
  void aPdfIsReadOpenAndPacked() {
    byte[] info = text("<< /Author (Wang) /Title (x) >>");
    assertTells("open.pdf", joined(text("%PDF-1.4\n1 0 obj "), info), PERSON);
    assertTells("hex.pdf", text("%PDF-1.4\n<</Author <FEFF738B>>>"), PERSON);
    assertTells(
        "packed.pdf",
        joined(
            text("%PDF-1.5\n1 0 obj <</Type/ObjStm>> stream\r\n"),
            packed(info),
            text("\nendstream")),
        PERSON);
    assertTells(
        "picture.pdf",
        joined(text("%PDF-1.4\n<</Filter/DCTDecode>> stream\n"), GPS_JPEG, text("\nendstream")),
        POSITION);
    assertTells(
        "xmp.pdf",
        joined(
            text("%PDF-1.4\nstream\n"),
            packed(text("<exif:GPSLatitude>30,1N</exif:GPSLatitude>")),
            text("\nendstream")),
        POSITION);
    assertThat(read("locked.pdf", text("%PDF-1.6 trailer <</Encrypt 5 0 R>>")).complete())
        .isFalse();
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(GPS_JPEG);
    }
    byte[] locked = zip("a.txt", "x");
    locked[6] |= 1;

    for (byte[] start :
        new byte[][] {
          text("7z\u00bc\u00af'\u001c"),
          text("\u00d0\u00cf\u0011\u00e0"),
          text("\u001aE\u00df\u00a3"),
          text("Rar!")
        }) {
      assertThat(read("a.bin", joined(start, noise)).complete()).isFalse();
    }
    assertThat(read("a.zip", locked).complete()).isFalse();
    assertThat(PrivateDataCheck.of(temp.resolve("absent")).complete()).isFalse();
    assertTells("a.jpg.gz", gz.toByteArray(), POSITION);
    byte[] deep = GPS_JPEG;
    for (int i = 0; i < 6; i++) {
      deep = zip("a", deep);
    }
    assertThat(read("deep.zip", deep)).isEqualTo(new PrivateData(java.util.Set.of(), false));
  }

  @Test
  void archivesThatSwellAreLeftAfterALimit() {
    byte[] text = new byte[40 << 20];
    Arrays.fill(text, (byte) 'x');
    byte[] bomb = zip("a", text);
    byte[] many = zip("1", bomb, "2", bomb, "3", bomb, "4", bomb, "5", bomb, "6", bomb, "7", bomb);
    assertThat(read("four.zip", zip("1", bomb, "2", bomb)).complete()).isTrue();
    assertThat(read("bomb.zip", many).complete()).isFalse();
    assertThat(read("one.zip", zip("a", new byte[70 << 20])).complete()).isFalse();
  }

  @Test
  void noiseTellsNothing() {
    byte[] noise = new byte[16 << 20];
    new Random(7).nextBytes(noise);
    assertTellsNothing("noise.jpg", joined(text("\u00ff\u00d8\u00ff"), noise));
    assertThat(read("noise.mp4", joined(box("ftyp", text("isom")), noise)).kinds()).isEmpty();
  }
}
