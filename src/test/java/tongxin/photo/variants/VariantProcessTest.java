package tongxin.photo.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.photo.Pictures;
import tongxin.photo.Workshop;

class VariantProcessTest {
  @TempDir Path folder;
  private Workshop here;
  private Workshop there;

  @BeforeEach
  void openWorkshops() throws Exception {
    here = new Workshop(Files.createDirectory(folder.resolve("here")));
    there = new Workshop(Files.createDirectory(folder.resolve("另一处 100% & co")));
  }

  private VariantProcess process() {
    return new VariantProcess(new PhotoCache(folder.resolve("另一处 100% & co/cache")), 2);
  }

  private static byte[] picture(int n) {
    return Pictures.jpeg(Pictures.scene(600 + n, 400));
  }

  @Test
  void itsVariantsAreByteForByteThoseOfTheMaker() {
    VariantOrder order = there.order(there.file("村口 1.jpg", picture(0)));
    List<String> said = new ArrayList<>();
    process().make(List.of(order), (done, decoded, all) -> said.add(done + "/" + all));

    here.made("a.jpg", picture(0))
        .variants()
        .forEach(v -> assertThat(there.bytes(v)).isEqualTo(here.bytes(v)));
    assertThat(there.cache().colour(order.photo())).isEqualTo(here.cache().colour(order.photo()));
    assertThat(said).containsExactly("0/1", "1/1");
  }

  @Test
  void aPhotoThatCannotBeReadIsLeftToTheMaker() throws Exception {
    VariantOrder gone = there.order(there.file("gone.jpg", picture(0)));
    Files.delete(gone.file());
    VariantOrder good = there.order(there.file("good.jpg", picture(1)));
    process().make(List.of(gone, good), (done, decoded, all) -> {});

    assertThat(there.cache().find(good.variants().get(0))).isPresent();
    assertThat(there.make(gone, good).get(0)).isInstanceOf(VariantResult.Failed.class);
  }

  @Test
  void itIsWorthItsStartForManyPhotosThatAreNotMadeYet() {
    List<VariantOrder> orders =
        IntStream.range(0, 12)
            .mapToObj(n -> there.order(there.file(n + ".jpg", picture(n))))
            .toList();
    assertThat(process().isWorthIt(orders)).isTrue();
    assertThat(process().isWorthIt(orders.subList(0, 11))).isFalse();

    there.make(orders.get(0));
    assertThat(process().isWorthIt(orders)).isFalse();
  }
}
