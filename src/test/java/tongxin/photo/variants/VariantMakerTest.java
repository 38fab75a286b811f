package tongxin.photo.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.photo.Exif;
import tongxin.photo.Pictures;
import tongxin.photo.Segments;
import tongxin.photo.Workshop;
import tongxin.photo.file.Bytes;
import tongxin.photo.file.FaultKind;
import tongxin.photo.file.FileType;
import tongxin.photo.file.PngStructure;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoFault;
import tongxin.photo.notes.PhotoReader;
import tongxin.photo.notes.PhotoResult;
import tongxin.photo.pixels.TestCodecs;

class VariantMakerTest {
  private static final byte[] SMALL = Pictures.jpeg(Pictures.scene(120, 80));

  @TempDir Path folder;
  private Workshop workshop;

  @BeforeEach
  void openWorkshop() {
    workshop = new Workshop(folder);
  }

  private PhotoFault failure(VariantOrder order) {
    VariantResult result = workshop.make(order).get(0);
    assertThat(result).isInstanceOf(VariantResult.Failed.class);
    return ((VariantResult.Failed) result).fault();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyOrientationComesOutUpright(int exif) {
    BufferedImage upright = Pictures.scene(240, 160);
    byte[] stored = Pictures.jpeg(storedAs(upright, exif));
    byte[] original = Segments.withExif(stored, new Exif().number(0x0112, exif).tiff());
    for (BufferedImage variant : workshop.largest("a.jpg", original)) {
      assertThat(variant.getWidth()).isEqualTo(240);
      assertThat(Colours.meanDeltaE(variant, upright)).isLessThanOrEqualTo(2);
    }
  }

  /**
   * Where the corner of the upright picture is stored, in the words of EXIF: row 0 and column 0.
   */
  private static BufferedImage storedAs(BufferedImage upright, int exif) {
    int w = upright.getWidth();
    int h = upright.getHeight();
    boolean lying = exif >= 5;
    BufferedImage stored = new BufferedImage(lying ? h : w, lying ? w : h, upright.getType());
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int[] at =
            switch (exif) {
              case 2 -> new int[] {w - 1 - x, y};
              case 3 -> new int[] {w - 1 - x, h - 1 - y};
              case 4 -> new int[] {x, h - 1 - y};
              case 5 -> new int[] {y, x};
              case 6 -> new int[] {y, w - 1 - x};
              case 7 -> new int[] {h - 1 - y, w - 1 - x};
              case 8 -> new int[] {h - 1 - y, x};
              default -> new int[] {x, y};
            };
        stored.setRGB(at[0], at[1], upright.getRGB(x, y));
      }
    }
    return stored;
  }

  @Test
  void variantsHaveThePromisedSizes() {
    VariantPlan plan = workshop.made("a.jpg", Pictures.jpeg(Pictures.scene(2000, 700)));
    assertThat(plan.variants()).hasSize(12);
    for (Variant variant : plan.variants()) {
      BufferedImage picture = workshop.picture(variant);
      assertThat(picture.getWidth()).isEqualTo(variant.width());
      assertThat(picture.getHeight()).isEqualTo(variant.height());
    }
  }

  /** Of a photo larger than every variant a crop is cut out of a smaller canvas. */
  @ParameterizedTest
  @CsvSource({"1500, 1000", "4000, 3000", "3000, 4000"})
  void cropShowsTheFocus(int width, int height) {
    VariantOrder whole = workshop.order(workshop.file("a.jpg", jpegWithSpot(width, height)));
    Focus spot = new Focus(0.9, 0.2);
    VariantPlan square = VariantPlan.crop(whole.photo(), new Aspect(1, 1), spot, 480);
    VariantPlan share = VariantPlan.shareCard(whole.photo(), spot);
    List<Variant> wanted =
        Stream.of(square, share).flatMap(plan -> plan.variants().stream()).toList();

    workshop.make(new VariantOrder(whole.file(), whole.photo(), wanted));

    assertThat(share.largest().width()).isEqualTo(1200);
    assertThat(share.largest().height()).isEqualTo(630);
    for (Variant variant : List.of(square.jpeg().get(0), share.largest())) {
      Crop crop = variant.crop();
      double scale = (double) variant.width() / crop.width();
      int x = (int) ((width * 0.9 - crop.x()) * scale);
      int y = (int) ((height * 0.2 - crop.y()) * scale);
      BufferedImage picture = workshop.picture(variant);
      assertThat(picture.getRGB(x, y) & 0xff).isLessThan(60);
      assertThat(picture.getRGB(x - (int) (60 * scale), y) & 0xff).isGreaterThan(200);
      assertThat(picture.getRGB(x, y + (int) (60 * scale)) & 0xff).isGreaterThan(200);
    }
  }

  private static byte[] jpegWithSpot(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean spot = Math.hypot(x - width * 0.9, y - height * 0.2) < 40;
        image.setRGB(x, y, spot ? 0x101010 : 0xe0e0e0);
      }
    }
    return Pictures.jpeg(image);
  }

  @Test
  void aSecondRunMakesNothing() throws IOException {
    VariantOrder order = workshop.order(workshop.file("a.jpg", SMALL));
    VariantResult.Made first = (VariantResult.Made) workshop.make(order).get(0);
    assertThat(first.made()).isEqualTo(2);
    assertThat(first.colour()).matches("#[0-9a-f]{6}");
    Files.delete(order.file());
    VariantResult.Made second = (VariantResult.Made) workshop.make(order).get(0);
    assertThat(second.made()).isZero();
    assertThat(second.colour()).isEqualTo(first.colour());
  }

  @Test
  void onlyWhatIsMissingIsMadeAgain() throws IOException {
    VariantOrder order = workshop.order(workshop.file("a.jpg", SMALL));
    workshop.make(order);
    byte[] before = workshop.bytes(order.variants().get(0));
    Files.delete(workshop.cache().find(order.variants().get(0)).orElseThrow());
    assertThat(((VariantResult.Made) workshop.make(order).get(0)).made()).isEqualTo(1);
    assertThat(workshop.bytes(order.variants().get(0))).isEqualTo(before);
  }

  @Test
  void averageColourIsThatOfThePhotoOverWhite() {
    BufferedImage half = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 50; x++) {
      for (int y = 0; y < 100; y++) {
        half.setRGB(x, y, 0xff204060);
      }
    }
    VariantOrder order = workshop.order(workshop.file("half.png", Pictures.coded(half, "png")));
    assertThat(((VariantResult.Made) workshop.make(order).get(0)).colour()).isEqualTo("#90a0b0");
  }

  @Test
  void aTruncatedProgressiveJpegIsAFaultOfThatPhotoAlone() {
    byte[] whole = Pictures.progressiveJpeg(Pictures.rings(400, 300));
    byte[] broken = Arrays.copyOf(whole, whole.length / 2);
    broken[broken.length - 2] = (byte) 0xff;
    broken[broken.length - 1] = (byte) 0xd9;
    VariantOrder bad = workshop.order(workshop.file("bad.jpg", broken));
    VariantOrder good = workshop.order(workshop.file("good.jpg", SMALL));
    List<VariantResult> results = workshop.make(bad, good);
    assertThat(results.get(0)).isInstanceOf(VariantResult.Failed.class);
    assertThat(((VariantResult.Failed) results.get(0)).fault().kind()).isEqualTo(FaultKind.DAMAGED);
    assertThat(results.get(1)).isInstanceOf(VariantResult.Made.class);
  }

  @Test
  void damagedContentOfEveryFormatIsAFaultOrAPictureNeverACrash() {
    BufferedImage scene = Pictures.rings(90, 60);
    byte[] webp = TestCodecs.webp(scene, new byte[0]);
    for (byte[] file :
        List.of(
            Pictures.jpeg(scene),
            Pictures.coded(scene, "png"),
            Pictures.coded(scene, "gif"),
            webp)) {
      String name = FileType.of(file).name();
      for (int at = 45; at < file.length - 20; at += file.length / 40) {
        byte[] damaged = file.clone();
        Arrays.fill(damaged, at, at + 12, (byte) 0x5a);
        Path path = workshop.file("x." + name, damaged);
        PhotoResult result = new PhotoReader(1_000_000, workshop.cache()).read(path);
        if (result instanceof Photo photo) {
          VariantPlan plan = VariantPlan.whole(photo);
          assertThat(workshop.make(new VariantOrder(path, photo, plan.variants()))).hasSize(1);
        }
      }
    }
  }

  @Test
  void aJpegThatTheJdkRefusesIsReadAllTheSame() {
    BufferedImage scene = Pictures.scene(240, 160);
    byte[] jpeg = Pictures.jpeg(scene);
    int frame = 2;
    while (Bytes.u16(jpeg, frame) != 0xffc0) {
      frame += 2 + Bytes.u16(jpeg, frame + 2);
    }
    int thirdComponent = frame + 16;
    assertThat(jpeg[thirdComponent]).isEqualTo((byte) 3);
    jpeg[thirdComponent] = 2;
    for (BufferedImage variant : workshop.largest("a.jpg", jpeg)) {
      assertThat(Colours.meanDeltaE(variant, scene)).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void pngCutOffInsideItsDataIsDamaged() {
    byte[] png = Pictures.coded(Pictures.rings(200, 150), "png");
    int half = png.length / 2;
    ByteBuffer cut = ByteBuffer.allocate(half + 12);
    cut.put(png, 0, half);
    cut.putInt(33, half - 33 - 12);
    cut.put(Segments.chunk("IEND", new byte[0]));
    VariantOrder order = workshop.order(workshop.file("cut.png", bytes(cut)));
    assertThat(failure(order).kind()).isEqualTo(FaultKind.DAMAGED);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.get(0, bytes);
    return bytes;
  }

  @Test
  void aFileThatChangedOrWentSinceItWasReadIsAFault() throws IOException {
    VariantOrder order = workshop.order(workshop.file("a.jpg", SMALL));
    workshop.file("a.jpg", Pictures.jpeg(Pictures.rings(120, 80)));
    assertThat(failure(order).kind()).isEqualTo(FaultKind.CHANGED);
    Files.delete(order.file());
    assertThat(failure(order).kind()).isEqualTo(FaultKind.UNREADABLE);
  }

  @Test
  void photosWithTheSameBytesAreDecodedOnceAndAllAnswered() {
    VariantOrder one = workshop.order(workshop.file("a.jpg", SMALL));
    VariantOrder two = workshop.order(workshop.file("b.jpg", SMALL));
    List<String> heard = new ArrayList<>();
    List<VariantResult> results =
        new VariantMaker(workshop.cache(), 2)
            .make(
                List.of(one, two),
                (done, decoded, total) -> heard.add(done + " " + decoded + " " + total));
    assertThat(results).extracting(VariantResult::file).containsExactly(one.file(), two.file());
    assertThat(heard).containsExactly("0 0 1", "1 1 1");
  }

  @Test
  void photosLargerThanTheMemoryAllowedAreDecodedOneByOne() {
    VariantOrder[] orders = new VariantOrder[6];
    for (int i = 0; i < orders.length; i++) {
      byte[] jpeg = Pictures.jpeg(Pictures.scene(200 + i, 100));
      orders[i] = workshop.order(workshop.file(i + ".jpg", jpeg));
    }
    assertThat(
            new VariantMaker(workshop.cache(), 4, 1, Long.MAX_VALUE)
                .make(List.of(orders), (d, n, t) -> {}))
        .hasSize(6)
        .allMatch(r -> r instanceof VariantResult.Made);
  }

  @Test
  void aPhotoThatDoesNotFitIntoTheMemoryIsRefusedByItsSize() {
    VariantOrder order = workshop.order(workshop.file("a.jpg", SMALL));
    long heap = 120 * 80 * 3 * 4 / 3 - 4;

    VariantResult result =
        new VariantMaker(workshop.cache(), 1, 1 << 20, heap)
            .make(List.of(order), (d, n, t) -> {})
            .get(0);

    PhotoFault fault = ((VariantResult.Failed) result).fault();
    assertThat(fault.kind()).isEqualTo(FaultKind.TOO_MANY_PIXELS);
    assertThat(fault.amount()).isEqualTo(120 * 80);
    assertThat(fault.limit()).isEqualTo(120 * 80 - 1);
    assertThat(
            new VariantMaker(workshop.cache(), 1, 1 << 20, heap + 4)
                .make(List.of(order), (d, n, t) -> {}))
        .allMatch(VariantResult.Made.class::isInstance);
  }

  @Test
  void memoryThatOthersHoldIsNoFaultOfThePhoto() throws Exception {
    Path photo = workshop.file("a.jpg", Pictures.jpeg(Pictures.scene(3000, 2000)));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                ShortOfMemory.class.getName(),
                photo.toString())
            .redirectErrorStream(true)
            .start();

    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(said).contains("out of memory").doesNotContain("Failed");
  }

  @Test
  void packedTextsOfAPictureWithAPaletteAreNotUnpackedByTheDecoder() throws Exception {
    BufferedImage scene = new BufferedImage(60, 40, BufferedImage.TYPE_BYTE_INDEXED);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes("Comment\0\0".getBytes(StandardCharsets.UTF_8));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(text)) {
      for (int i = 0; i < 64; i++) {
        packed.write(new byte[1 << 20]);
      }
    }
    byte[] png = Pictures.coded(scene, "png");
    for (int i = 0; i < 100; i++) {
      png = Segments.withChunk(png, "zTXt", text.toByteArray());
    }
    byte[] hidden = png.clone();

    PngStructure.hideMetadata(hidden);

    assertThat(new String(hidden, StandardCharsets.ISO_8859_1)).doesNotContain("zTXt");
    VariantOrder order = workshop.order(workshop.file("a.png", png));
    assertThat(workshop.make(order).get(0)).isInstanceOf(VariantResult.Made.class);
  }

  @Test
  void anOrderOfNothingIsServedAtOnce() {
    VariantOrder order = workshop.order(workshop.file("a.jpg", SMALL));
    VariantOrder nothing = new VariantOrder(order.file(), order.photo(), List.of());
    assertThat(((VariantResult.Made) workshop.make(nothing).get(0)).made()).isZero();
    assertThat(workshop.make()).isEmpty();
  }

  @Test
  void concurrentMakersOfTheSamePhotosAgree() throws InterruptedException {
    VariantOrder order = workshop.order(workshop.file("a.jpg", SMALL));
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(new Thread(() -> workshop.make(order)));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    order.variants().forEach(v -> assertThat(workshop.picture(v).getWidth()).isEqualTo(120));
  }
}
