package tongxin.photo.variants;

import java.nio.file.Path;
import java.util.List;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoReader;

/**
 * The variants wanted of one photo. Orders of photos with the same bytes are served together.
 *
 * @param file where the original is
 * @param photo what {@link PhotoReader} said of it
 * @param variants of one or several {@link VariantPlan}s; doubles do no harm
 */
public record VariantOrder(Path file, Photo photo, List<Variant> variants) {
  /** Copies the list. */
  public VariantOrder {
    variants = List.copyOf(variants);
  }
}
