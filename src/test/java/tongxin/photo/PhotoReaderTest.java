package tongxin.photo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhotoReaderTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final byte[] SMALL = Pictures.jpeg(Pictures.scene(60, 40));

  @TempDir Path folder;
  private PhotoReader reader;

  @BeforeEach
  void makeReader() {
    reader = new PhotoReader(1_000_000, new PhotoCache(folder.resolve("cache")));
  }

  private PhotoResult read(String name, byte[] bytes) throws IOException {
    return reader.read(Files.write(folder.resolve(name), bytes));
  }

  private PhotoNotes notes(byte[] jpeg) throws IOException {
    return photo("a.jpg", jpeg).notes();
  }

  private Photo photo(String name, byte[] bytes) throws IOException {
    PhotoResult result = read(name, bytes);
    assertThat(result).isInstanceOf(Photo.class);
    return (Photo) result;
  }

  private PhotoFault fault(String name, byte[] bytes) throws IOException {
    PhotoResult result = read(name, bytes);
    assertThat(result).isInstanceOf(PhotoFault.class);
    return (PhotoFault) result;
  }

  @ParameterizedTest
  @CsvSource({
    "1,60,40", "2,60,40", "3,60,40", "4,60,40", "5,40,60", "6,40,60", "7,40,60", "8,40,60"
  })
  void sizeIsAsShownInEveryOrientation(int exif, int width, int height) throws IOException {
    byte[] turned = Segments.withExif(SMALL, new Exif().number(0x0112, exif).tiff());
    Photo photo = photo("a.jpg", turned);
    assertThat(photo.width()).isEqualTo(width);
    assertThat(photo.height()).isEqualTo(height);
    assertThat(photo.orientation()).isEqualTo(Orientation.ofExif(exif));
  }

  @ParameterizedTest
  @CsvSource({"png,PNG", "gif,GIF"})
  void sizeOfOtherFormatsIsRead(String extension, PhotoFormat format) throws IOException {
    Photo photo = photo("a." + extension, Pictures.coded(Pictures.scene(60, 40), extension));
    assertThat(photo.format()).isEqualTo(format);
    assertThat(photo.width()).isEqualTo(60);
    assertThat(photo.height()).isEqualTo(40);
  }

  @Test
  void sizeOfWebpIsRead() throws IOException {
    byte[] webp = WebpCoder.code(Samples.of(Pictures.scene(60, 40)), new byte[0]);
    assertThat(photo("a.webp", webp).width()).isEqualTo(60);
    byte[] extended = WebpCoder.code(Samples.of(Pictures.scene(60, 40)), new byte[] {'x'});
    assertThat(photo("b.webp", extended).height()).isEqualTo(40);
  }

  @Test
  void captionInGbkIsReadWhereNoCharacterSetIsDeclared() throws IOException {
    byte[] jpeg =
        Segments.withIptc(
            SMALL,
            Segments.dataSet(120, "长坪村的茶园，采茶正忙。".getBytes(GBK)),
            Segments.dataSet(80, "张三".getBytes(GBK)),
            Segments.dataSet(80, "李四".getBytes(GBK)),
            Segments.dataSet(110, "同心编辑部".getBytes(GBK)),
            Segments.dataSet(105, "春茶".getBytes(GBK)),
            Segments.dataSet(116, "版权所有".getBytes(GBK)),
            Segments.dataSet(92, "长坪村".getBytes(GBK)),
            Segments.dataSet(90, "某县".getBytes(GBK)),
            Segments.dataSet(55, "20240501".getBytes(GBK)),
            Segments.dataSet(60, "093000+0800".getBytes(GBK)));
    PhotoNotes notes = notes(jpeg);
    assertThat(notes.caption()).isEqualTo("长坪村的茶园，采茶正忙。");
    assertThat(notes.byline()).isEqualTo("张三、李四");
    assertThat(notes.credit()).isEqualTo("同心编辑部");
    assertThat(notes.headline()).isEqualTo("春茶");
    assertThat(notes.copyright()).isEqualTo("版权所有");
    assertThat(notes.place()).isEqualTo(new PhotoPlace("长坪村", "某县", "", ""));
    assertThat(notes.taken()).contains(LocalDateTime.of(2024, 5, 1, 9, 30));
  }

  @Test
  void captionInUtf8IsReadDeclaredOrNot() throws IOException {
    byte[] caption = Segments.dataSet(120, "长坪村 Changping".getBytes(UTF_8));
    byte[] declared = Segments.dataSet(190, new byte[] {0x1b, '%', 'G'});
    assertThat(notes(Segments.withIptc(SMALL, caption)).caption()).isEqualTo("长坪村 Changping");
    assertThat(notes(Segments.withIptc(SMALL, declared, caption)).caption())
        .isEqualTo("长坪村 Changping");
  }

  @Test
  void europeanCaptionIsNotTakenForChinese() throws IOException {
    byte[] caption = Segments.dataSet(120, "Müller in der Küche, Café".getBytes(ISO_8859_1));
    assertThat(notes(Segments.withIptc(SMALL, caption)).caption())
        .isEqualTo("Müller in der Küche, Café");
  }

  @Test
  void xmpGoesBeforeIptc() throws IOException {
    byte[] jpeg =
        Segments.withXmp(
            Segments.withIptc(SMALL, Segments.dataSet(110, "old".getBytes(UTF_8))),
            "<photoshop:Credit>新华社</photoshop:Credit>"
                + "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>A village</rdf:li>"
                + "</rdf:Alt></dc:description>"
                + "<dc:creator><rdf:Seq><rdf:li>A. Li</rdf:li><rdf:li>B. Wu</rdf:li>"
                + "</rdf:Seq></dc:creator>"
                + "<photoshop:City>Enshi</photoshop:City>"
                + "<Iptc4xmpCore:Location>Zhanma</Iptc4xmpCore:Location>"
                + "<photoshop:DateCreated>2023-12-18T08:00:05+08:00</photoshop:DateCreated>");
    PhotoNotes notes = notes(jpeg);
    assertThat(notes.credit()).isEqualTo("新华社");
    assertThat(notes.caption()).isEqualTo("A village");
    assertThat(notes.byline()).isEqualTo("A. Li, B. Wu");
    assertThat(notes.place()).isEqualTo(new PhotoPlace("Zhanma", "Enshi", "", ""));
    assertThat(notes.taken()).contains(LocalDateTime.of(2023, 12, 18, 8, 0, 5));
  }

  @Test
  void exifGivesDateArtistAndCopyright() throws IOException {
    Exif main = new Exif().ascii(0x013b, "王五").ascii(0x8298, "同心");
    main.folder(0x8769, new Exif().ascii(0x9003, "2024:02:29 23:59:58"));
    PhotoNotes notes = notes(Segments.withExif(SMALL, main.tiff()));
    assertThat(notes.byline()).isEqualTo("王五");
    assertThat(notes.copyright()).isEqualTo("同心");
    assertThat(notes.taken()).contains(LocalDateTime.of(2024, 2, 29, 23, 59, 58));
  }

  @ParameterizedTest
  @CsvSource({"0000:00:00 00:00:00", "2023:02:29 10:00:00", "    :  :     :  :  ", "yesterday"})
  void impossibleDateIsNoDate(String date) throws IOException {
    Exif main = new Exif().folder(0x8769, new Exif().ascii(0x9003, date));
    assertThat(notes(Segments.withExif(SMALL, main.tiff())).taken()).isEmpty();
  }

  @Test
  void marksOfAiGenerationAreFoundWhereverTheyAre() throws IOException {
    String type = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
    String aigc = "{\"Label\":\"1\",\"ContentProducer\":\"001\"}";
    String element = "<Iptc4xmpExt:DigitalSourceType>%s</Iptc4xmpExt:DigitalSourceType>";
    assertThat(notes(Segments.withXmp(SMALL, element.formatted(type))).aiMark())
        .isEqualTo(new AiMark(type, ""));
    String property = "<TC260:AIGC>" + aigc + "</TC260:AIGC>";
    assertThat(notes(Segments.withXmp(SMALL, property)).aiMark()).isEqualTo(new AiMark("", aigc));
    byte[] comment = ("ASCII\0\0\0{\"AIGC\":" + aigc + "}").getBytes(UTF_8);
    Exif exif = new Exif().folder(0x8769, new Exif().bytes(0x9286, comment));
    assertThat(notes(Segments.withExif(SMALL, exif.tiff())).aiMark())
        .isEqualTo(new AiMark("", aigc));
    byte[] png = Pictures.coded(Pictures.scene(20, 20), "png");
    Photo marked =
        photo("a.png", Segments.withChunk(png, "tEXt", ("AIGC\0" + aigc).getBytes(UTF_8)));
    assertThat(marked.notes().aiMark()).isEqualTo(new AiMark("", aigc));
    byte[] c2pa = Segments.with(SMALL, 0xeb, "JP", ("..." + type).getBytes(UTF_8));
    assertThat(notes(c2pa).aiMark()).isEqualTo(new AiMark(type, ""));
    String camera = type.replace("trainedAlgorithmicMedia", "digitalCapture");
    assertThat(notes(Segments.withXmp(SMALL, element.formatted(camera))).aiMark().present())
        .isFalse();
  }

  @Test
  void xmpInPngIsRead() throws IOException {
    String xmp = Segments.xmp("<photoshop:Credit>同心</photoshop:Credit>");
    byte[] text = ("XML:com.adobe.xmp\0\0\0\0\0" + xmp).getBytes(UTF_8);
    byte[] png = Pictures.coded(Pictures.scene(20, 20), "png");
    assertThat(photo("a.png", Segments.withChunk(png, "iTXt", text)).notes().credit())
        .isEqualTo("同心");
  }

  @Test
  void xmpCannotReachOtherFiles() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String xmp =
        "<!DOCTYPE x [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + Segments.xmp("<photoshop:Credit>&e;</photoshop:Credit>");
    byte[] jpeg = Segments.with(SMALL, 0xe1, "http://ns.adobe.com/xap/1.0/\0", xmp.getBytes(UTF_8));
    assertThat(notes(jpeg)).isEqualTo(PhotoNotes.NONE);
  }

  @Test
  void damagedMetadataDoesNotSpoilThePhoto() throws IOException {
    byte[] exif = new Exif().number(0x0112, 6).ascii(0x013b, "somebody").tiff();
    for (int cut = 1; cut < exif.length; cut++) {
      byte[] damaged = java.util.Arrays.copyOf(exif, cut);
      damaged[cut / 2] ^= 0x55;
      photo("a.jpg", Segments.withExif(SMALL, damaged));
    }
    photo("a.jpg", Segments.withIptc(SMALL, new byte[] {0x1c, 2, 120, 0x7f, 0x7f, 1}));
    photo("a.jpg", Segments.withXmp(SMALL, "<unclosed>"));
  }

  @Test
  void emptyFileIsNamedAsSuch() throws IOException {
    assertThat(fault("a.jpg", new byte[0]).kind()).isEqualTo(PhotoFault.Kind.EMPTY);
  }

  @Test
  void absentFileIsUnreadable() {
    assertThat(reader.read(folder.resolve("none.jpg")))
        .isEqualTo(PhotoFault.of(PhotoFault.Kind.UNREADABLE));
    assertThat(reader.read(folder)).isEqualTo(PhotoFault.of(PhotoFault.Kind.UNREADABLE));
  }

  @Test
  void fileThatBreaksOffIsFoundWithoutDecoding() throws IOException {
    byte[] png = Pictures.coded(Pictures.scene(60, 40), "png");
    byte[] gif = Pictures.coded(Pictures.scene(60, 40), "gif");
    byte[] webp = WebpCoder.code(Samples.of(Pictures.scene(60, 40)), new byte[0]);
    for (var file : List.of(SMALL, png, gif, webp)) {
      FileType type = FileType.of(file);
      String name = "a." + type.name().toLowerCase(java.util.Locale.ROOT);
      for (int cut : new int[] {file.length - 3, file.length / 2, 40, 30, 16}) {
        PhotoFault fault = fault(name, java.util.Arrays.copyOf(file, cut));
        assertThat(fault.kind()).as("%s cut to %d", type, cut).isEqualTo(PhotoFault.Kind.TRUNCATED);
      }
    }
  }

  @Test
  void bytesBehindTheEndOfAJpegDoNoHarm() throws IOException {
    photo("a.jpg", java.util.Arrays.copyOf(SMALL, SMALL.length + 1000));
  }

  @Test
  void contentDecidesAndAnotherEndingIsAFault() throws IOException {
    byte[] png = Pictures.coded(Pictures.scene(60, 40), "png");
    assertThat(fault("a.jpg", png))
        .isEqualTo(PhotoFault.of(PhotoFault.Kind.WRONG_EXTENSION, FileType.PNG));
    assertThat(fault("a.PNG", SMALL))
        .isEqualTo(PhotoFault.of(PhotoFault.Kind.WRONG_EXTENSION, FileType.JPEG));
    photo("IMG_1.JPEG", SMALL);
  }

  @Test
  void pixelsAreLimitedByTheHeaderAlone() throws IOException {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(20_000).putInt(20_000);
    header.put((byte) 8).put((byte) 2);
    byte[] png = Pictures.coded(Pictures.scene(8, 8), "png");
    byte[] huge = png.clone();
    System.arraycopy(Segments.chunk("IHDR", header.array()), 0, huge, 8, 25);
    assertThat(fault("a.png", huge))
        .isEqualTo(
            PhotoFault.tooMuch(
                PhotoFault.Kind.TOO_MANY_PIXELS, FileType.PNG, 400_000_000, 1_000_000));
    PhotoReader strict = new PhotoReader(2_399, new PhotoCache(folder.resolve("cache")));
    photo("b.jpg", SMALL);
    assertThat(strict.read(folder.resolve("b.jpg")))
        .isEqualTo(
            PhotoFault.tooMuch(PhotoFault.Kind.TOO_MANY_PIXELS, FileType.JPEG, 2_400, 2_399));
  }

  @ParameterizedTest
  @CsvSource({
    "'....ftypheic....mif1heic',HEIC,HEIC",
    "'....ftypmif1....mif1heic',HEIC,HEIC",
    "'....ftypavif....mif1avif',AVIF,AVIF",
    "'....ftypisom....isommp41',NOT_AN_IMAGE,VIDEO",
    "'<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>',SVG,SVG",
    "'<?xml version=\"1.0\"?><!-- x --><svg:svg/><svg/>',SVG,SVG",
    "'<!DOCTYPE html><html><svg></svg></html>',NOT_AN_IMAGE,HTML",
    "'%PDF-1.7',NOT_AN_IMAGE,PDF",
    "'II*\0........',UNSUPPORTED,TIFF",
    "'8BPS........',UNSUPPORTED,PSD",
    "'照片',NOT_AN_IMAGE,UNKNOWN"
  })
  void otherKindsAreToldApart(String content, PhotoFault.Kind kind, FileType type)
      throws IOException {
    byte[] bytes = content.replace("....ftyp", "\0\0\0\030ftyp").getBytes(UTF_8);
    assertThat(fault("a.jpg", bytes)).isEqualTo(PhotoFault.of(kind, type));
  }

  @Test
  void animationsAreRefused() throws IOException {
    byte[] gif = Pictures.coded(Pictures.scene(20, 20), "gif");
    int frame = gif.length - 1;
    java.io.ByteArrayOutputStream twice = new java.io.ByteArrayOutputStream();
    twice.write(gif, 0, frame);
    twice.write(gif, 13 + 3 * 256, frame - 13 - 3 * 256);
    twice.write(gif, frame, 1);
    assertThat(fault("a.gif", twice.toByteArray()).kind()).isEqualTo(PhotoFault.Kind.ANIMATED);
    byte[] png = Pictures.coded(Pictures.scene(20, 20), "png");
    assertThat(fault("a.png", Segments.withChunk(png, "acTL", new byte[8])).kind())
        .isEqualTo(PhotoFault.Kind.ANIMATED);
    byte[] webp = WebpCoder.code(Samples.of(Pictures.scene(20, 20)), new byte[] {'x', 'y'});
    webp[20] |= 2;
    assertThat(fault("a.webp", webp).kind()).isEqualTo(PhotoFault.Kind.ANIMATED);
  }

  @Test
  void anUnchangedPhotoIsKnownByItsDigestWithoutItsFile() throws IOException {
    byte[] jpeg = Segments.withIptc(SMALL, Segments.dataSet(120, "一\\行\n二行".getBytes(UTF_8)));
    Photo photo = photo("a.jpg", jpeg);
    Files.delete(folder.resolve("a.jpg"));
    PhotoReader later = new PhotoReader(1_000_000, new PhotoCache(folder.resolve("cache")));
    assertThat(later.known(photo.digest())).contains(photo);
    assertThat(later.known("0".repeat(64))).isEmpty();
  }
}
