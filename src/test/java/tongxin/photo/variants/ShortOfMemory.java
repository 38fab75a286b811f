package tongxin.photo.variants;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoReader;

/** A process of tests: makes the variants of a photo while most of the memory is taken. */
final class ShortOfMemory {
  private ShortOfMemory() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    PhotoCache cache = new PhotoCache(Files.createTempDirectory(file.getParent(), "cache"));
    Photo photo = (Photo) new PhotoReader(PhotoReader.USUAL_PIXEL_LIMIT, cache).read(file);
    VariantOrder order = new VariantOrder(file, photo, VariantPlan.whole(photo).variants());
    List<byte[]> held = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      held.add(new byte[1 << 20]);
    }
    String said;
    try {
      said =
          new VariantMaker(cache, 1)
              .make(List.of(order), (done, decoded, total) -> {})
              .get(0)
              .getClass()
              .getSimpleName();
    } catch (OutOfMemoryError e) {
      said = "out of memory";
    }
    System.out.println(said + " beside " + held.size() + " MB");
  }
}
