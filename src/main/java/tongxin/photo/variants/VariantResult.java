package tongxin.photo.variants;

import java.nio.file.Path;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoFault;

/** The result of one order. */
public sealed interface VariantResult {
  /** The file of the order. */
  Path file();

  /**
   * All variants are in the cache.
   *
   * @param file the original
   * @param photo the photo
   * @param colour average colour of the photo, {@code #rrggbb}, for the place it will fill
   * @param made how many variants were made now; 0 where all were in the cache
   */
  record Made(Path file, Photo photo, String colour, int made) implements VariantResult {}

  /**
   * The pixels could not be read.
   *
   * @param file the original
   * @param photo the photo
   * @param fault why
   */
  record Failed(Path file, Photo photo, PhotoFault fault) implements VariantResult {}
}
