package tongxin.photo.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tongxin.photo.Exif;
import tongxin.photo.Pictures;
import tongxin.photo.Segments;
import tongxin.photo.Workshop;
import tongxin.photo.file.InkCoding;

/** Every variant looks as its original does in software that knows colour: mean ΔE76 2 at most. */
class VariantColourTest {
  private static final double NOT_SEEN = 2;
  private static final BufferedImage SCENE = Pictures.scene(240, 160);

  @TempDir Path folder;
  private Workshop workshop;

  @BeforeEach
  void openWorkshop() {
    workshop = new Workshop(folder);
  }

  private void assertLooksLike(BufferedImage reference, String name, byte[] original) {
    for (BufferedImage variant : workshop.largest(name, original)) {
      assertThat(variant.getWidth()).isEqualTo(reference.getWidth());
      assertThat(variant.getHeight()).isEqualTo(reference.getHeight());
      assertThat(Colours.meanDeltaE(variant, reference)).isLessThanOrEqualTo(NOT_SEEN);
    }
  }

  private static BufferedImage reference(double[][] primaries, boolean srgbCurve) {
    BufferedImage reference = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 160; y++) {
      for (int x = 0; x < 240; x++) {
        reference.setRGB(x, y, Colours.toSrgb(SCENE.getRGB(x, y), primaries, srgbCurve));
      }
    }
    return reference;
  }

  @Test
  void srgbStaysAsItIs() {
    assertLooksLike(SCENE, "plain.jpg", Pictures.jpeg(SCENE));
    byte[] profiled =
        Segments.withIcc(Pictures.jpeg(SCENE), IccProfiles.matrix(Colours.SRGB, true));
    assertLooksLike(SCENE, "profiled.jpg", profiled);
    assertLooksLike(SCENE, "progressive.jpg", Pictures.progressiveJpeg(SCENE));
    assertLooksLike(SCENE, "plain.png", Pictures.coded(SCENE, "png"));
  }

  @Test
  void displayP3BecomesSrgb() {
    BufferedImage reference = reference(Colours.DISPLAY_P3, true);
    byte[] icc = IccProfiles.matrix(Colours.DISPLAY_P3, true);
    assertThat(Colours.meanDeltaE(reference, SCENE)).isGreaterThan(2 * NOT_SEEN);
    assertLooksLike(reference, "p3.jpg", Segments.withIcc(Pictures.jpeg(SCENE), icc));
    assertLooksLike(reference, "p3.png", withProfile(Pictures.coded(SCENE, "png"), icc));
  }

  @Test
  void adobeRgbBecomesSrgbByProfileOrByTheCamerasFlag() {
    BufferedImage reference = reference(Colours.ADOBE_RGB, false);
    assertThat(Colours.meanDeltaE(reference, SCENE)).isGreaterThan(2 * NOT_SEEN);
    byte[] icc = IccProfiles.matrix(Colours.ADOBE_RGB, false);
    assertLooksLike(reference, "adobe.jpg", Segments.withIcc(Pictures.jpeg(SCENE), icc));
    Exif r03 = new Exif().folder(0x8769, new Exif().folder(0xa005, new Exif().ascii(1, "R03")));
    assertLooksLike(reference, "flag.jpg", Segments.withExif(Pictures.jpeg(SCENE), r03.tiff()));
  }

  @ParameterizedTest
  @EnumSource(InkCoding.class)
  void cmykBecomesSrgbByItsProfileHoweverItIsStored(InkCoding coding) {
    WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 240, 160, 4, null);
    BufferedImage simple = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    BufferedImage printed = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 160; y++) {
      for (int x = 0; x < 240; x++) {
        int[] ink = {200 - x / 2, 40 + y / 2, 30 + x / 3, y / 3};
        inks.setPixel(x, y, stored(ink, coding));
        simple.setRGB(x, y, IccProfiles.inkColour(ink, 255));
        printed.setRGB(x, y, IccProfiles.printed(simple.getRGB(x, y)));
      }
    }
    byte[] bare = Pictures.cmykJpeg(inks);
    byte transform = (byte) (coding == InkCoding.YCCK ? 2 : 0);
    byte[] marker = {0, 100, 0, 0, 0, 0, transform};
    byte[] jpeg = coding == InkCoding.PLAIN ? bare : Segments.with(bare, 0xee, "Adobe", marker);
    assertLooksLike(simple, "simple.jpg", jpeg);
    assertLooksLike(printed, "cmyk.jpg", Segments.withIcc(jpeg, IccProfiles.cmyk()));
  }

  /** As ITU-T T.871 writes colours, with cyan in the place of red. */
  private static int[] stored(int[] ink, InkCoding coding) {
    double c = ink[0];
    double m = ink[1];
    double y = ink[2];
    int black = 255 - ink[3];
    return switch (coding) {
      case PLAIN -> ink;
      case INVERTED -> new int[] {255 - ink[0], 255 - ink[1], 255 - ink[2], black};
      case YCCK ->
          new int[] {
            (int) (0.299 * c + 0.587 * m + 0.114 * y),
            (int) (128 - 0.168736 * c - 0.331264 * m + 0.5 * y),
            (int) (128 + 0.5 * c - 0.418688 * m - 0.081312 * y),
            black
          };
    };
  }

  @Test
  void damagedProfileIsLeftOut() {
    byte[] icc = IccProfiles.matrix(Colours.DISPLAY_P3, true);
    icc[36] = 'x';
    assertLooksLike(SCENE, "bad.jpg", Segments.withIcc(Pictures.jpeg(SCENE), icc));
  }

  @Test
  void greyStaysGrey() {
    BufferedImage grey = new BufferedImage(240, 160, BufferedImage.TYPE_BYTE_GRAY);
    BufferedImage reference = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    BufferedImage brightened = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 160; y++) {
      for (int x = 0; x < 240; x++) {
        int value = 30 + x * 200 / 240;
        grey.getRaster().setSample(x, y, 0, value);
        reference.setRGB(x, y, value * 0x010101);
        double light = value / 255.0;
        int srgb = (int) Math.round(255 * (1.055 * Math.pow(light, 1 / 2.4) - 0.055));
        brightened.setRGB(x, y, srgb * 0x010101);
      }
    }
    byte[] jpeg = Pictures.jpeg(grey);
    assertGrey(reference, "grey.jpg", jpeg);
    assertGrey(reference, "grey.png", Pictures.coded(grey, "png"));
    assertGrey(brightened, "linear.jpg", Segments.withIcc(jpeg, IccProfiles.linearGrey()));
  }

  private void assertGrey(BufferedImage reference, String name, byte[] original) {
    VariantPlan plan = workshop.made(name, original);
    BufferedImage webp = workshop.picture(plan.webp().get(0));
    assertThat(Colours.meanDeltaE(webp, reference)).isLessThanOrEqualTo(NOT_SEEN);
    // The JDK shows a grey JPEG's samples through its own curve, so they are compared as samples.
    Raster samples = workshop.picture(plan.largest()).getRaster();
    for (int x = 0; x < 240; x += 7) {
      int expected = reference.getRGB(x, 80) & 0xff;
      assertThat(samples.getSample(x, 80, 0)).isBetween(expected - 4, expected + 4);
    }
  }

  @ParameterizedTest
  @EnumSource(Depth.class)
  void sixteenBitsBecomeEight(Depth depth) {
    boolean alpha = depth == Depth.RGBA;
    ComponentColorModel model =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_sRGB),
            alpha,
            false,
            alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
            DataBuffer.TYPE_USHORT);
    WritableRaster raster = model.createCompatibleWritableRaster(240, 160);
    for (int y = 0; y < 160; y++) {
      for (int x = 0; x < 240; x++) {
        int rgb = SCENE.getRGB(x, y);
        raster.setSample(x, y, 0, ((rgb >> 16) & 0xff) * 257 + 60);
        raster.setSample(x, y, 1, ((rgb >> 8) & 0xff) * 257 - 60);
        raster.setSample(x, y, 2, (rgb & 0xff) * 257);
        if (alpha) {
          raster.setSample(x, y, 3, 65535);
        }
      }
    }
    BufferedImage deep = new BufferedImage(model, raster, false, null);
    assertLooksLike(SCENE, "deep.png", Pictures.coded(deep, "png"));
  }

  enum Depth {
    RGB,
    RGBA
  }

  @Test
  void transparencyIsKeptInWebpAndWhiteInJpeg() {
    BufferedImage glass = new BufferedImage(240, 160, BufferedImage.TYPE_INT_ARGB);
    BufferedImage onWhite = new BufferedImage(240, 160, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 160; y++) {
      for (int x = 0; x < 240; x++) {
        int alpha = x * 255 / 239;
        glass.setRGB(x, y, (alpha << 24) | 0x204080);
        int white = 255 - alpha;
        int red = (0x20 * alpha + 255 * white) / 255;
        int green = (0x40 * alpha + 255 * white) / 255;
        int blue = (0x80 * alpha + 255 * white) / 255;
        onWhite.setRGB(x, y, (red << 16) | (green << 8) | blue);
      }
    }
    VariantPlan plan = workshop.made("glass.png", Pictures.coded(glass, "png"));
    assertThat(plan.photo().transparent()).isTrue();
    assertThat(Colours.meanDeltaE(workshop.picture(plan.largest()), onWhite))
        .isLessThanOrEqualTo(NOT_SEEN);
    BufferedImage webp = workshop.picture(plan.webp().get(0));
    assertThat(webp.getRGB(10, 80) >>> 24).isBetween(5, 16);
    assertThat(webp.getRGB(230, 80) >>> 24).isBetween(240, 250);
    assertThat(webp.getRGB(200, 80) & 0xff).isBetween(0x78, 0x88);
  }

  @Test
  void paletteWithOneTransparentColourIsRead() {
    BufferedImage glass = new BufferedImage(240, 160, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 120; x++) {
      for (int y = 0; y < 160; y++) {
        glass.setRGB(x, y, 0xff3366cc);
      }
    }
    VariantPlan plan = workshop.made("half.gif", Pictures.coded(glass, "gif"));
    assertThat(workshop.picture(plan.largest()).getRGB(200, 80) & 0xff).isGreaterThan(250);
    BufferedImage webp = workshop.picture(plan.webp().get(0));
    assertThat(webp.getRGB(200, 80) >>> 24).isZero();
    assertThat(webp.getRGB(40, 80) >>> 24).isEqualTo(255);
  }

  private static byte[] withProfile(byte[] png, byte[] icc) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(new byte[] {'p', 0, 0});
    try (DeflaterOutputStream packed = new DeflaterOutputStream(content)) {
      packed.write(icc);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Segments.withChunk(png, "iCCP", content.toByteArray());
  }
}
