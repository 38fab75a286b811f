package tongxin.photo.variants;

import tongxin.photo.notes.Photo;

/**
 * The part of a photo that a variant shows, in pixels of the original as shown.
 *
 * @param x left edge, 0 or more
 * @param y top edge, 0 or more
 * @param width at least 1
 * @param height at least 1
 */
public record Crop(int x, int y, int width, int height) {
  static Crop whole(Photo photo) {
    return new Crop(0, 0, photo.width(), photo.height());
  }

  /**
   * The largest part of this proportion, with the focus as near to its middle as the edges allow.
   */
  static Crop around(Photo photo, Aspect aspect, Focus focus) {
    double ratio = (double) aspect.width() / aspect.height();
    int width = clamp(Math.round(photo.height() * ratio), photo.width());
    int height = clamp(Math.round(photo.width() / ratio), photo.height());
    int x = (int) Math.round(focus.x() * photo.width() - width / 2.0);
    int y = (int) Math.round(focus.y() * photo.height() - height / 2.0);
    return new Crop(
        Math.max(0, Math.min(x, photo.width() - width)),
        Math.max(0, Math.min(y, photo.height() - height)),
        width,
        height);
  }

  private static int clamp(long side, int most) {
    return (int) Math.max(1, Math.min(side, most));
  }
}
