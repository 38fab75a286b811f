package tongxin.photo.variants;

/**
 * The point of a photo that a crop must keep, as {@code focus: [x, y]} gives it.
 *
 * @param x 0 at the left edge to 1 at the right edge, of the photo as shown
 * @param y 0 at the top to 1 at the bottom
 */
public record Focus(double x, double y) {
  /** The middle of the photo. */
  public static final Focus CENTRE = new Focus(0.5, 0.5);

  /** Refuses numbers outside 0 to 1, which are a bug of the caller. */
  public Focus {
    if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
      throw new IllegalArgumentException("focus outside 0..1: " + x + ", " + y);
    }
  }
}
