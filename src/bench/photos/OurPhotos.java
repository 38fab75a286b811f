import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tongxin.photo.Photo;
import tongxin.photo.PhotoCache;
import tongxin.photo.PhotoReader;
import tongxin.photo.VariantMaker;
import tongxin.photo.VariantOrder;
import tongxin.photo.VariantPlan;
import tongxin.photo.VariantResult;

/** Makes the whole set of variants of a folder of photos. Use: {@code OurPhotos FOLDER CACHE}. */
final class OurPhotos {
  private OurPhotos() {}

  public static void main(String[] args) throws Exception {
    PhotoCache cache = new PhotoCache(Path.of(args[1]));
    PhotoReader reader = new PhotoReader(PhotoReader.USUAL_PIXEL_LIMIT, cache);
    List<VariantOrder> orders = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        if (reader.read(file) instanceof Photo photo) {
          orders.add(new VariantOrder(file, photo, VariantPlan.whole(photo).variants()));
        } else {
          throw new IllegalStateException("not a photo: " + file);
        }
      }
    }
    int threads = Runtime.getRuntime().availableProcessors();
    long made = 0;
    for (VariantResult result :
        new VariantMaker(cache, threads).make(orders, (done, decoded, total) -> {})) {
      made += ((VariantResult.Made) result).made();
    }
    System.out.println(orders.size() + " photos, " + made + " variants made");
  }
}
