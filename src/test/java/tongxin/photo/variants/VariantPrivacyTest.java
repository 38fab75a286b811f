package tongxin.photo.variants;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.photo.Exif;
import tongxin.photo.Pictures;
import tongxin.photo.Segments;
import tongxin.photo.Workshop;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoNotes;
import tongxin.photo.notes.PhotoResult;

/** What leaves the newsroom in a variant, seen by a reader of metadata and in the bare bytes. */
class VariantPrivacyTest {
  private static final String TYPE =
      "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
  private static final String LABEL = "{\"Label\":\"1\",\"ContentProducer\":\"A&B<1>\"}";
  private static final List<String> SECRETS =
      List.of(
          "SERIAL-4711",
          "OWNER-NAME",
          "MAKER-NOTE",
          "THUMBNAIL",
          "SECRET-CAPTION",
          "SECRET-EDITOR",
          "LENS-0815",
          "Exif\0",
          "Photoshop",
          "ICC_PROFILE",
          "GPS");

  @TempDir Path folder;

  private static byte[] telling() {
    Exif gps =
        new Exif().ascii(1, "N").degrees(2, 30, 16, 48).ascii(3, "E").degrees(4, 109, 29, 20);
    Exif exif =
        new Exif()
            .ascii(0xa430, "OWNER-NAME")
            .ascii(0xa431, "SERIAL-4711")
            .ascii(0xa435, "LENS-0815")
            .bytes(0x927c, "MAKER-NOTE".getBytes(UTF_8))
            .bytes(0x9286, "ASCII\0\0\0THUMBNAIL".getBytes(UTF_8));
    Exif main = new Exif().ascii(0x8298, "版权 同心").folder(0x8769, exif).folder(0x8825, gps);
    byte[] jpeg = Pictures.jpeg(Pictures.scene(600, 400));
    jpeg =
        Segments.withIptc(
            jpeg,
            Segments.dataSet(120, "SECRET-CAPTION".getBytes(UTF_8)),
            Segments.dataSet(122, "SECRET-EDITOR".getBytes(UTF_8)),
            Segments.dataSet(110, "同心编辑部".getBytes(UTF_8)),
            Segments.dataSet(80, "张三".getBytes(UTF_8)));
    String label = LABEL.replace("&", "&amp;").replace("<", "&lt;");
    jpeg =
        Segments.withXmp(
            jpeg,
            "<photoshop:Instructions>SECRET-EDITOR</photoshop:Instructions>"
                + "<Iptc4xmpExt:DigitalSourceType>"
                + TYPE
                + "</Iptc4xmpExt:DigitalSourceType><TC260:AIGC>"
                + label
                + "</TC260:AIGC>");
    jpeg = Segments.withIcc(jpeg, IccProfiles.matrix(Colours.DISPLAY_P3, true));
    return Segments.withExif(jpeg, main.tiff());
  }

  private static Metadata metadata(byte[] variant) {
    try {
      return ImageMetadataReader.readMetadata(new ByteArrayInputStream(variant));
    } catch (ImageProcessingException | IOException e) {
      throw new AssertionError("a reader of metadata stumbles over the variant", e);
    }
  }

  @Test
  void theOriginalOfTheseTestsTellsEverything() {
    String bytes = new String(telling(), ISO_8859_1);
    assertThat(SECRETS.stream().filter(s -> !s.equals("GPS"))).allMatch(bytes::contains);
    assertThat(metadata(telling()).getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();
  }

  @Test
  void nothingPrivateReachesAVariant() {
    Workshop workshop = new Workshop(folder);
    for (Variant variant : workshop.made("a.jpg", telling()).variants()) {
      byte[] bytes = workshop.bytes(variant);
      String text = new String(bytes, ISO_8859_1);
      assertThat(SECRETS).as(variant.name()).noneMatch(text::contains);
      Metadata metadata = metadata(bytes);
      assertThat(metadata.getDirectoriesOfType(ExifDirectoryBase.class)).isEmpty();
      assertThat(metadata.getDirectoriesOfType(IptcDirectory.class)).isEmpty();
      assertThat(metadata.hasErrors()).isFalse();
    }
  }

  @Test
  void creditCopyrightAndMarksOfAiStay() {
    Workshop workshop = new Workshop(folder);
    for (Variant variant : workshop.made("a.jpg", telling()).variants()) {
      Directory xmp = metadata(workshop.bytes(variant)).getFirstDirectoryOfType(XmpDirectory.class);
      assertThat(xmp).as(variant.name()).isNotNull();
      Map<String, String> properties = ((XmpDirectory) xmp).getXmpProperties();
      assertThat(properties)
          .containsEntry("photoshop:Credit", "同心编辑部")
          .containsEntry("dc:creator[1]", "张三")
          .containsEntry("dc:rights[1]", "版权 同心")
          .containsEntry("Iptc4xmpExt:DigitalSourceType", TYPE)
          .containsEntry("TC260:AIGC", LABEL);
    }
  }

  @Test
  void aVariantReadAgainGivesTheSameCredit() {
    Workshop workshop = new Workshop(folder);
    VariantPlan plan = workshop.made("a.jpg", telling());
    for (Variant variant : List.of(plan.largest(), plan.webp().get(0))) {
      String name = "again." + variant.format().extension();
      PhotoNotes notes =
          workshop.order(workshop.file(name, workshop.bytes(variant))).photo().notes();
      assertThat(notes.credit()).isEqualTo(plan.photo().notes().credit());
      assertThat(notes.aiMark()).isEqualTo(plan.photo().notes().aiMark());
      assertThat(notes.words().caption().isEmpty()).isTrue();
    }
  }

  @Test
  void transparentWebpKeepsItsCreditToo() {
    Workshop workshop = new Workshop(folder);
    java.awt.image.BufferedImage glass =
        new java.awt.image.BufferedImage(60, 40, java.awt.image.BufferedImage.TYPE_INT_ARGB);
    String xmp = Segments.xmp("<photoshop:Credit>同心</photoshop:Credit>");
    byte[] text = ("XML:com.adobe.xmp\0\0\0\0\0" + xmp).getBytes(UTF_8);
    byte[] png = Segments.withChunk(Pictures.coded(glass, "png"), "iTXt", text);
    VariantPlan plan = workshop.made("a.png", png);
    Variant webp = plan.webp().get(0);
    PhotoResult again = workshop.order(workshop.file("again.webp", workshop.bytes(webp))).photo();
    assertThat(((Photo) again).notes().credit()).isEqualTo("同心");
    assertThat(((Photo) again).transparent()).isTrue();
    assertThat(workshop.picture(webp).getRGB(5, 5) >>> 24).isZero();
  }

  @Test
  void theCamerasArtistGoesWhereSomebodyElseIsCredited() {
    Workshop workshop = new Workshop(folder);
    byte[] jpeg =
        Segments.withExif(
            Pictures.jpeg(Pictures.scene(60, 40)), new Exif().ascii(0x13b, "Owner Wang").tiff());
    VariantOrder own = workshop.order(workshop.file("own.jpg", jpeg));
    Photo credited = own.photo().creditedElsewhere();
    VariantOrder other =
        new VariantOrder(own.file(), credited, VariantPlan.whole(credited).variants());

    workshop.make(own, other);

    assertThat(own.photo().notes().byline()).isEqualTo("Owner Wang");
    own.variants()
        .forEach(v -> assertThat(new String(workshop.bytes(v), ISO_8859_1)).contains("Owner Wang"));
    other
        .variants()
        .forEach(
            v -> assertThat(new String(workshop.bytes(v), ISO_8859_1)).doesNotContain("Owner"));
    assertThat(VariantLine.order(VariantLine.of(other), reader(workshop))).contains(other);
  }

  private static tongxin.photo.notes.PhotoReader reader(Workshop workshop) {
    return new tongxin.photo.notes.PhotoReader(1_000_000, workshop.cache());
  }
}
