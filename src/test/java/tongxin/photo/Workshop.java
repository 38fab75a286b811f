package tongxin.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoReader;
import tongxin.photo.notes.PhotoResult;
import tongxin.photo.variants.PhotoCache;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantMaker;
import tongxin.photo.variants.VariantOrder;
import tongxin.photo.variants.VariantPlan;
import tongxin.photo.variants.VariantResult;

/** A folder with a cache in which tests write originals, and make and look at variants. */
public final class Workshop {
  private final Path folder;
  private final PhotoCache cache;

  public Workshop(Path folder) {
    this.folder = folder;
    cache = new PhotoCache(folder.resolve("cache"));
  }

  public PhotoCache cache() {
    return cache;
  }

  public Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public VariantOrder order(Path file) {
    PhotoResult result = new PhotoReader(PhotoReader.USUAL_PIXEL_LIMIT, cache).read(file);
    assertThat(result).isInstanceOf(Photo.class);
    Photo photo = (Photo) result;
    return new VariantOrder(file, photo, VariantPlan.whole(photo).variants());
  }

  public List<VariantResult> make(VariantOrder... orders) {
    return new VariantMaker(cache, 2).make(List.of(orders), (done, decoded, total) -> {});
  }

  /** Makes the whole set of one original. */
  public VariantPlan made(String name, byte[] bytes) {
    VariantOrder order = order(file(name, bytes));
    assertThat(make(order).get(0)).isInstanceOf(VariantResult.Made.class);
    return VariantPlan.whole(order.photo());
  }

  public byte[] bytes(Variant variant) {
    try {
      return Files.readAllBytes(cache.find(variant).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public BufferedImage picture(Variant variant) {
    return Pictures.decoded(variant.format(), bytes(variant));
  }

  /** The largest JPEG and the largest WebP of an original. */
  public List<BufferedImage> largest(String name, byte[] bytes) {
    VariantPlan plan = made(name, bytes);
    return List.of(picture(plan.largest()), picture(plan.webp().get(plan.webp().size() - 1)));
  }
}
