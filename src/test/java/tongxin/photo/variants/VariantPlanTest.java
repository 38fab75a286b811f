package tongxin.photo.variants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.photo.file.Orientation;
import tongxin.photo.file.PhotoFormat;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoNotes;

class VariantPlanTest {
  private static Photo photo(int width, int height) {
    return photo("ab".repeat(32), width, height);
  }

  private static Photo photo(String digest, int width, int height) {
    return new Photo(
        digest, PhotoFormat.JPEG, width, height, Orientation.UPRIGHT, false, PhotoNotes.NONE, true);
  }

  private static String widths(List<Variant> variants) {
    return String.join(" ", variants.stream().map(v -> "" + v.width()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "6000,4000,480 720 960 1200 1600 2400",
    "2400,1600,480 720 960 1200 1600 2400",
    "2399,1600,480 720 960 1200 1600 2399",
    "1999,1000,480 720 960 1200 1600",
    "2000,1000,480 720 960 1200 1600 2000",
    "1199,1000,480 720 960",
    "1200,1000,480 720 960 1200",
    "480,300,480",
    "479,300,479",
    "1,1,1",
    "2400,40000,480 720 960",
    "16383,1,480 720 960 1200 1600 2400"
  })
  void widthsAreStepsNeverLargerThanTheOriginal(int width, int height, String expected) {
    VariantPlan plan = VariantPlan.whole(photo(width, height));
    assertThat(widths(plan.webp())).isEqualTo(expected);
    assertThat(widths(plan.jpeg())).isEqualTo(expected);
    assertThat(plan.variants()).allMatch(v -> v.height() <= 16_383 && v.height() >= 1);
  }

  @Test
  void namesAreAsciiAndSayWidthAndFormat() {
    VariantPlan plan = VariantPlan.whole(photo(1000, 500));
    assertThat(plan.webp().get(2).name()).matches("[0-9a-f]{16}-960\\.webp");
    assertThat(plan.webp().get(1).mediaType()).isEqualTo("image/webp");
    assertThat(plan.jpeg().get(0).name()).matches("[0-9a-f]{16}-480\\.jpg");
    assertThat(plan.jpeg().get(0).mediaType()).isEqualTo("image/jpeg");
    assertThat(plan.fallback()).isEqualTo(plan.largest()).isEqualTo(plan.jpeg().get(2));
    assertThat(plan.largest().height()).isEqualTo(480);
  }

  @Test
  void whateverShapesAVariantShapesItsName() {
    Photo photo = photo(3000, 2000);
    Set<String> names = new HashSet<>();
    List<VariantPlan> plans =
        List.of(
            VariantPlan.whole(photo),
            VariantPlan.whole(photo("cd".repeat(32), 3000, 2000)),
            VariantPlan.crop(photo, Aspect.COVER, Focus.CENTRE),
            VariantPlan.crop(photo, Aspect.COVER, new Focus(0.5, 0)),
            VariantPlan.crop(photo, new Aspect(1, 1), Focus.CENTRE),
            VariantPlan.shareCard(photo, Focus.CENTRE),
            VariantPlan.shareCard(photo, new Focus(0.5, 1)));
    int count = 0;
    for (VariantPlan plan : plans) {
      plan.variants().forEach(v -> names.add(v.name()));
      count += plan.variants().size();
    }
    assertThat(names).hasSize(count);
    assertThat(VariantPlan.whole(photo(3000, 2000))).isEqualTo(plans.get(0));
  }

  @Test
  void focusIsInTheMiddleOfTheCropWhereEdgesAllow() {
    Photo photo = photo(4000, 3000);
    Crop centre = VariantPlan.crop(photo, new Aspect(1, 1), Focus.CENTRE).largest().crop();
    assertThat(centre).isEqualTo(new Crop(500, 0, 3000, 3000));
    Crop left = VariantPlan.crop(photo, new Aspect(1, 1), new Focus(0.1, 0.9)).largest().crop();
    assertThat(left).isEqualTo(new Crop(0, 0, 3000, 3000));
    Crop wide = VariantPlan.crop(photo, Aspect.COVER, new Focus(0.3, 0.75)).largest().crop();
    assertThat(wide).isEqualTo(new Crop(0, 750, 4000, 2250));
  }

  @Test
  void cropKeepsItsProportionAtEveryWidth() {
    for (Variant v : VariantPlan.crop(photo(2500, 4000), Aspect.CARD, Focus.CENTRE).variants()) {
      assertThat(v.height()).isBetween(v.width() * 2 / 3, v.width() * 2 / 3 + 1);
    }
    VariantPlan small = VariantPlan.crop(photo(2500, 4000), Aspect.CARD, Focus.CENTRE, 960);
    assertThat(widths(small.webp())).isEqualTo("480 720 960");
  }

  @Test
  void shareCardIsOneJpegOfTheSizeThatSharersAskFor() {
    VariantPlan card = VariantPlan.shareCard(photo(6000, 4000), new Focus(0.2, 0.2));
    assertThat(card.webp()).isEmpty();
    assertThat(card.largest().width()).isEqualTo(1200);
    assertThat(card.largest().height()).isEqualTo(630);
    Variant small = VariantPlan.shareCard(photo(800, 800), Focus.CENTRE).largest();
    assertThat(small.width()).isEqualTo(800);
    assertThat(small.height()).isEqualTo(420);
  }

  @Test
  void extremeProportionsStillGiveAPicture() {
    for (int[] size : new int[][] {{1, 5000}, {5000, 1}, {3, 2}, {1, 100_000}}) {
      Photo photo = photo(size[0], size[1]);
      for (VariantPlan plan :
          Arrays.asList(
              VariantPlan.whole(photo),
              VariantPlan.crop(photo, Aspect.COVER, new Focus(1, 1)),
              VariantPlan.shareCard(photo, new Focus(0, 0)))) {
        Variant v = plan.largest();
        assertThat(v.width()).isPositive();
        assertThat(v.height()).isPositive();
        assertThat(v.crop().x() + v.crop().width()).isLessThanOrEqualTo(photo.width());
        assertThat(v.crop().y() + v.crop().height()).isLessThanOrEqualTo(photo.height());
      }
    }
  }

  @Test
  void focusOutsideThePhotoIsABugOfTheCaller() {
    assertThatThrownBy(() -> new Focus(1.01, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Focus(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
  }
}
