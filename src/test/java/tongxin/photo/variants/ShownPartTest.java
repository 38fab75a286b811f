package tongxin.photo.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.photo.Exif;
import tongxin.photo.Pictures;
import tongxin.photo.Segments;
import tongxin.photo.Workshop;
import tongxin.photo.notes.Photo;

/** A photo that somebody turned and cut. */
class ShownPartTest {
  private static final int WIDTH = 240;
  private static final int HEIGHT = 160;

  @TempDir Path folder;
  private Workshop workshop;

  @BeforeEach
  void openWorkshop() {
    workshop = new Workshop(folder);
  }

  private VariantOrder original(int exif) {
    byte[] stored = Pictures.jpeg(Pictures.scene(WIDTH, HEIGHT));
    byte[] bytes = Segments.withExif(stored, new Exif().number(0x0112, exif).tiff());
    return workshop.order(workshop.file(exif + ".jpg", bytes));
  }

  private BufferedImage made(VariantOrder order, Photo photo) {
    VariantPlan plan = VariantPlan.whole(photo);
    VariantOrder wanted = new VariantOrder(order.file(), photo, plan.variants());
    assertThat(workshop.make(wanted).get(0)).isInstanceOf(VariantResult.Made.class);
    return workshop.picture(plan.largest());
  }

  private static BufferedImage turnedRight(BufferedImage image) {
    int last = image.getHeight() - 1;
    int height = image.getWidth();
    BufferedImage turned = new BufferedImage(last + 1, height, image.getType());
    for (int y = 0; y <= last; y++) {
      for (int x = 0; x < height; x++) {
        turned.setRGB(last - y, x, image.getRGB(x, y));
      }
    }
    return turned;
  }

  @ParameterizedTest
  @CsvSource({
    "1,0", "1,1", "1,2", "1,3", "2,1", "3,1", "4,3", "5,1", "6,0", "6,1", "6,2", "6,3", "7,1", "8,2"
  })
  void turningAndCuttingShowThatPartOfTheUprightPhoto(int exif, int quarters) {
    VariantOrder order = original(exif);
    BufferedImage expected = made(order, order.photo());
    for (int i = 0; i < quarters; i++) {
      expected = turnedRight(expected);
    }
    int w = expected.getWidth();
    int h = expected.getHeight();
    BufferedImage shown = made(order, order.photo().turned(quarters).cut(0.25, 0.125, 0.5, 0.75));
    assertThat(shown.getWidth()).isEqualTo(w / 2);
    assertThat(shown.getHeight()).isEqualTo(h * 3 / 4);
    BufferedImage part = expected.getSubimage(w / 4, h / 8, w / 2, h * 3 / 4);
    assertThat(Colours.meanDeltaE(shown, part)).isLessThanOrEqualTo(2.5);
  }

  @Test
  void theOriginalStaysAsItIs() throws Exception {
    VariantOrder order = original(6);
    byte[] before = Files.readAllBytes(order.file());
    made(order, order.photo().turned(1).cut(0, 0, 0.5, 0.5));
    assertThat(Files.readAllBytes(order.file())).isEqualTo(before);
  }

  @Test
  void everyWayOfShowingAPhotoHasNamesAndAColourOfItsOwn() {
    VariantOrder order = original(1);
    Photo photo = order.photo();
    List<Photo> all =
        List.of(
            photo,
            photo.turned(1),
            photo.turned(2),
            photo.turned(3),
            photo.cut(0, 0, 0.5, 1),
            photo.cut(0.5, 0, 0.5, 1),
            photo.turned(2).cut(0, 0, 0.5, 1));
    List<String> names = new ArrayList<>();
    for (Photo one : all) {
      VariantPlan.whole(one).variants().forEach(v -> names.add(v.name()));
    }
    assertThat(names).doesNotHaveDuplicates();
    assertThat(all.stream().map(Photo::key)).doesNotHaveDuplicates();
    assertThat(photo.key()).isEqualTo(photo.digest());
    made(order, all.get(4));
    made(order, all.get(5));
    assertThat(workshop.cache().colour(all.get(4)))
        .isNotEqualTo(workshop.cache().colour(all.get(5)));
  }

  @Test
  void fourQuarterTurnsAndAnyCutKeepAtLeastOnePixel() {
    Photo photo = original(1).photo();
    assertThat(photo.turned(3).turned(1).orientation()).isEqualTo(photo.orientation());
    Photo least = photo.cut(1, 1, 0.0001, 0.0001);
    assertThat(least.width() + "x" + least.height()).isEqualTo("1x1");
  }

  @Test
  void theOtherProcessMakesTheSameBytes() {
    VariantOrder order = original(6);
    Photo photo = order.photo().turned(1).cut(0.1, 0.2, 0.5, 0.5);
    VariantPlan plan = VariantPlan.whole(photo);
    VariantOrder wanted = new VariantOrder(order.file(), photo, plan.variants());
    PhotoCache other = new PhotoCache(folder.resolve("other"));
    new VariantProcess(other, 1).make(List.of(wanted), (done, decoded, all) -> {});
    workshop.make(wanted);
    for (Variant variant : plan.variants()) {
      assertThat(other.find(variant).orElseThrow())
          .hasSameBinaryContentAs(workshop.cache().find(variant).orElseThrow());
    }
    assertThat(other.colour(photo)).isEqualTo(workshop.cache().colour(photo));
  }
}
