import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoReader;
import tongxin.photo.variants.PhotoCache;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantMaker;
import tongxin.photo.variants.VariantOrder;
import tongxin.photo.variants.VariantPlan;
import tongxin.photo.variants.VariantResult;

/**
 * Makes the whole set of variants of a folder of photos.
 *
 * <p>Use: {@code OurPhotos PHOTOS CACHE [OUT]}. OUT gets copies named as the other tools name
 * theirs.
 */
final class OurPhotos {
  private OurPhotos() {}

  public static void main(String[] args) throws Exception {
    PhotoCache cache = new PhotoCache(Path.of(args[1]));
    PhotoReader reader = new PhotoReader(PhotoReader.USUAL_PIXEL_LIMIT, cache);
    List<VariantOrder> orders;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      orders = files.sorted().toList().parallelStream().map(f -> order(f, reader)).toList();
    }
    int threads = Runtime.getRuntime().availableProcessors();
    long made = 0;
    for (VariantResult result :
        new VariantMaker(cache, threads).make(orders, (done, decoded, total) -> {})) {
      made += ((VariantResult.Made) result).made();
    }
    if (args.length > 2) {
      export(cache, orders, Files.createDirectories(Path.of(args[2])));
    }
    System.out.println(orders.size() + " photos, " + made + " variants made");
  }

  private static VariantOrder order(Path file, PhotoReader reader) {
    if (reader.read(file) instanceof Photo photo) {
      return new VariantOrder(file, photo, VariantPlan.whole(photo).variants());
    }
    throw new IllegalStateException("not a photo: " + file);
  }

  private static void export(PhotoCache cache, List<VariantOrder> orders, Path out)
      throws IOException {
    for (VariantOrder order : orders) {
      String name = order.file().getFileName().toString().replace(".jpg", "");
      for (Variant variant : order.variants()) {
        String end = "-" + variant.width() + "." + variant.format().extension();
        Files.copy(cache.find(variant).orElseThrow(), out.resolve(name + end));
      }
    }
  }
}
