package tongxin.photo.variants;

import tongxin.photo.file.Digests;
import tongxin.photo.notes.Photo;
import tongxin.photo.pixels.Recipe;

/** Gives a variant the name that its content deserves. */
final class VariantName {
  private static final int DIGITS = 16;

  private VariantName() {}

  static Variant variant(Photo photo, Crop crop, int width, int height, VariantFormat format) {
    String key =
        String.join(
            "\n",
            Recipe.VERSION,
            photo.digest(),
            crop.x() + "," + crop.y() + "," + crop.width() + "," + crop.height(),
            width + "x" + height,
            format.name());
    String name = Digests.of(key).substring(0, DIGITS) + "-" + width + "." + format.extension();
    return new Variant(name, width, height, format, crop);
  }
}
