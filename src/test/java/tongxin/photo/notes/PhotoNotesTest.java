package tongxin.photo.notes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.photo.Exif;
import tongxin.photo.Pictures;
import tongxin.photo.Segments;
import tongxin.photo.Workshop;

/** What the camera desk and the camera wrote into a file. */
class PhotoNotesTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final byte[] SMALL = Pictures.jpeg(Pictures.scene(60, 40));

  @TempDir Path folder;

  private Photo photo(String name, byte[] bytes) {
    Workshop workshop = new Workshop(folder);
    return workshop.order(workshop.file(name, bytes)).photo();
  }

  private PhotoNotes notes(byte[] jpeg) {
    return photo("a.jpg", jpeg).notes();
  }

  @Test
  void captionInGbkIsReadWhereNoCharacterSetIsDeclared() {
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
    assertThat(notes.words().caption().in("zh")).isEqualTo("长坪村的茶园，采茶正忙。");
    assertThat(notes.byline()).isEqualTo("张三、李四");
    assertThat(notes.credit()).isEqualTo("同心编辑部");
    assertThat(notes.words().headline()).isEqualTo("春茶");
    assertThat(notes.copyright()).isEqualTo("版权所有");
    assertThat(notes.place()).isEqualTo(new PhotoPlace("长坪村", "某县", "", ""));
    assertThat(notes.taken()).contains(LocalDateTime.of(2024, 5, 1, 9, 30));
  }

  @Test
  void whatNoFeedCanContainIsLeftOutOfACaption() {
    byte[] jpeg =
        Segments.withIptc(SMALL, Segments.dataSet(120, "长坪\b村\uFFFE的\u000B茶园。".getBytes(UTF_8)));

    assertThat(notes(jpeg).words().caption().in("zh")).isEqualTo("长坪村的茶园。");
  }

  @Test
  void captionInUtf8IsReadDeclaredOrNot() {
    byte[] caption = Segments.dataSet(120, "长坪村 Changping".getBytes(UTF_8));
    byte[] declared = Segments.dataSet(190, new byte[] {0x1b, '%', 'G'});
    assertThat(notes(Segments.withIptc(SMALL, caption)).words().caption().in("zh"))
        .isEqualTo("长坪村 Changping");
    assertThat(notes(Segments.withIptc(SMALL, declared, caption)).words().caption().in("zh"))
        .isEqualTo("长坪村 Changping");
  }

  @Test
  void europeanCaptionIsNotTakenForChinese() {
    byte[] caption = Segments.dataSet(120, "Müller in der Küche, Café".getBytes(ISO_8859_1));
    assertThat(notes(Segments.withIptc(SMALL, caption)).words().caption().in("zh"))
        .isEqualTo("Müller in der Küche, Café");
  }

  @Test
  void xmpGoesBeforeIptc() {
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
    assertThat(notes.words().caption().in("zh")).isEqualTo("A village");
    assertThat(notes.byline()).isEqualTo("A. Li, B. Wu");
    assertThat(notes.place()).isEqualTo(new PhotoPlace("Zhanma", "Enshi", "", ""));
    assertThat(notes.taken()).contains(LocalDateTime.of(2023, 12, 18, 8, 0, 5));
  }

  @Test
  void exifGivesDateArtistAndCopyright() {
    Exif main = new Exif().ascii(0x013b, "王五").ascii(0x8298, "同心");
    main.folder(0x8769, new Exif().ascii(0x9003, "2024:02:29 23:59:58"));
    PhotoNotes notes = notes(Segments.withExif(SMALL, main.tiff()));
    assertThat(notes.byline()).isEqualTo("王五");
    assertThat(notes.copyright()).isEqualTo("同心");
    assertThat(notes.taken()).contains(LocalDateTime.of(2024, 2, 29, 23, 59, 58));
  }

  @ParameterizedTest
  @CsvSource({"0000:00:00 00:00:00", "2023:02:29 10:00:00", "    :  :     :  :  ", "yesterday"})
  void impossibleDateIsNoDate(String date) {
    Exif main = new Exif().folder(0x8769, new Exif().ascii(0x9003, date));
    assertThat(notes(Segments.withExif(SMALL, main.tiff())).taken()).isEmpty();
  }

  @Test
  void marksOfAiGenerationAreFoundWhereverTheyAre() {
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
  void xmpInPngIsRead() {
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
  void damagedMetadataDoesNotSpoilThePhoto() {
    byte[] exif = new Exif().number(0x0112, 6).ascii(0x013b, "somebody").tiff();
    for (int cut = 1; cut < exif.length; cut++) {
      byte[] damaged = Arrays.copyOf(exif, cut);
      damaged[cut / 2] ^= 0x55;
      photo("a.jpg", Segments.withExif(SMALL, damaged));
    }
    photo("a.jpg", Segments.withIptc(SMALL, new byte[] {0x1c, 2, 120, 0x7f, 0x7f, 1}));
    photo("a.jpg", Segments.withXmp(SMALL, "<unclosed>"));
  }

  @Test
  void xmpIsReadInTheLanguageOfThePage() {
    PhotoNotes notes =
        notes(
            Segments.withXmp(
                SMALL,
                "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>Tea</rdf:li>"
                    + "<rdf:li xml:lang='zh-CN'>茶园</rdf:li></rdf:Alt></dc:description>"
                    + "<Iptc4xmpCore:AltTextAccessibility><rdf:Alt>"
                    + "<rdf:li xml:lang='en-GB'>Rows of tea</rdf:li></rdf:Alt>"
                    + "</Iptc4xmpCore:AltTextAccessibility>"));
    assertThat(notes.words().caption().in("zh")).isEqualTo("茶园");
    assertThat(notes.words().caption().in("zh-CN")).isEqualTo("茶园");
    assertThat(notes.words().caption().in("en")).isEqualTo("Tea");
    assertThat(notes.words().alt().in("en")).isEqualTo("Rows of tea");
    assertThat(notes.words().alt().in("zh")).isEqualTo("Rows of tea");
    assertThat(NoteText.NONE.in("zh")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GB18030, 长坪村的茶园。采茶正忙",
    "GB18030, 王𬍛",
    "GB18030, 陈明",
    "GB18030, 㵲阳河",
    "Big5, 安徽省桐城市的茶園。採茶正忙",
    "Big5, 王小明",
    "Big5, 茶園",
    "windows-1252, “Müller” – Café €5",
    "windows-1252, Crème brûlée",
    "UTF-8, 長坪村"
  })
  void textsWhoseCharacterSetNobodyDeclaredAreRead(String charset, String text) {
    byte[] caption = Segments.dataSet(120, text.getBytes(Charset.forName(charset)));
    assertThat(notes(Segments.withIptc(SMALL, caption)).words().caption().in("zh")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "OLYMPUS DIGITAL CAMERA",
    "SONY DSC",
    "null",
    "default",
    "KONICA MINOLTA DIGITAL CAMERA",
    "SAMSUNG",
    "SAMSUNG CAMERA PICTURES",
    "<KENOX S630  / Samsung S630>",
    "Exif_JPEG_PICTURE",
    "DCIM",
    "oznor",
    "IMG_20200101_101010",
    "DSC_0001.JPG",
    "(null)",
    "---",
    "Processed with VSCO with a5 preset",
    "LEAD Technologies Inc. V1.01",
    "undefined"
  })
  void whatCamerasWriteIsNoCaption(String text) {
    byte[] jpeg = Segments.withIptc(SMALL, Segments.dataSet(120, text.getBytes(UTF_8)));
    assertThat(notes(jpeg).words().caption().isEmpty()).isTrue();
    assertThat(
            notes(
                    Segments.withXmp(
                        SMALL,
                        "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>"
                            + text.replace("<", "&lt;")
                            + "</rdf:li></rdf:Alt></dc:description>"))
                .words()
                .caption()
                .isEmpty())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Default settings of a loom",
    "A digital camera in the village museum shop window",
    "SAMSUNG 手机直播卖茶",
    "航拍",
    "Camera crew at work"
  })
  void aCaptionThatNamesACameraIsACaption(String text) {
    byte[] jpeg = Segments.withIptc(SMALL, Segments.dataSet(120, text.getBytes(UTF_8)));
    assertThat(notes(jpeg).words().caption().in("zh")).isEqualTo(text);
  }
}
