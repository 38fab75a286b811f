package tongxin.photo.variants;

import tongxin.photo.file.Digests;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoNotes;
import tongxin.photo.pixels.CodingSettings;

/** Makes the name of a variant from all that its content depends on. */
final class VariantName {
  private static final int DIGITS = 16;

  private VariantName() {}

  static Variant variant(Photo photo, Crop crop, int width, int height, VariantFormat format) {
    String key =
        String.join(
            "\n",
            CodingSettings.VERSION,
            photo.key() + artist(photo),
            crop.x() + "," + crop.y() + "," + crop.width() + "," + crop.height(),
            width + "x" + height,
            format.name());
    String name = Digests.of(key).substring(0, DIGITS) + "-" + width + "." + format.extension();
    return new Variant(name, width, height, format, crop);
  }

  /** The bytes of a variant hold a name or not. */
  private static String artist(Photo photo) {
    return photo.notes().artist() == PhotoNotes.Artist.LEFT_OUT ? " without artist" : "";
  }
}
