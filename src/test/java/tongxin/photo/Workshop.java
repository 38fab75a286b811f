package tongxin.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder with a cache in which tests write originals, and make and look at variants. */
final class Workshop {
  private final Path folder;
  private final PhotoCache cache;

  Workshop(Path folder) {
    this.folder = folder;
    cache = new PhotoCache(folder.resolve("cache"));
  }

  PhotoCache cache() {
    return cache;
  }

  Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  VariantOrder order(Path file) {
    PhotoResult result = new PhotoReader(PhotoReader.USUAL_PIXEL_LIMIT, cache).read(file);
    assertThat(result).isInstanceOf(Photo.class);
    Photo photo = (Photo) result;
    return new VariantOrder(file, photo, VariantPlan.whole(photo).variants());
  }

  List<VariantResult> make(VariantOrder... orders) {
    return new VariantMaker(cache, 2).make(List.of(orders), (done, decoded, total) -> {});
  }

  /** Makes the whole set of one original. */
  VariantPlan made(String name, byte[] bytes) {
    VariantOrder order = order(file(name, bytes));
    assertThat(make(order).get(0)).isInstanceOf(VariantResult.Made.class);
    return VariantPlan.whole(order.photo());
  }

  byte[] bytes(Variant variant) {
    try {
      return Files.readAllBytes(cache.find(variant).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BufferedImage picture(Variant variant) {
    return Pictures.decoded(variant.format(), bytes(variant));
  }

  /** The largest JPEG and the largest WebP of an original. */
  List<BufferedImage> largest(String name, byte[] bytes) {
    VariantPlan plan = made(name, bytes);
    return List.of(picture(plan.largest()), picture(plan.webp().get(plan.webp().size() - 1)));
  }
}
