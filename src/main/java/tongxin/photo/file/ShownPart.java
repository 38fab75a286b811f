package tongxin.photo.file;

/**
 * Which part of an original is shown, and how it is turned. The original itself never changes.
 *
 * @param orientation how the stored rows must be turned
 * @param left pixels that are cut off at the left of the turned picture
 * @param top pixels that are cut off at its top
 * @param fullWidth width of the whole turned picture in pixels
 * @param fullHeight its height
 * @param chosen whether a person turned or cut it; false where it is as the camera says
 */
public record ShownPart(
    Orientation orientation, int left, int top, int fullWidth, int fullHeight, boolean chosen) {
  /** All of a picture, as the camera says. */
  public static ShownPart all(Orientation orientation, int width, int height) {
    return new ShownPart(orientation, 0, 0, width, height, false);
  }
}
