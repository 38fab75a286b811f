package tongxin.photo.notes;

import tongxin.photo.file.Digests;
import tongxin.photo.file.Orientation;
import tongxin.photo.file.PhotoFormat;
import tongxin.photo.file.ShownPart;

/**
 * A photo as its header and metadata describe it; no pixel has been decoded.
 *
 * @param digest SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param format how the original is coded
 * @param width width in pixels as shown, that is turned and cut
 * @param height height in pixels as shown
 * @param shown how the stored rows must be turned to be upright (EXIF tag 0x0112, and what
 *     photos.yml adds), and which part is shown
 * @param transparent whether the original has an alpha channel; its pixels may still all be opaque
 * @param notes what cameras and photo editors wrote into the file
 * @param notesComplete whether the notes are all that the file says: metadata that is larger or
 *     deeper than any program writes it is not read
 */
public record Photo(
    String digest,
    PhotoFormat format,
    int width,
    int height,
    ShownPart shown,
    boolean transparent,
    PhotoNotes notes,
    boolean notesComplete)
    implements PhotoResult {

  /** A photo of which all is shown. */
  public Photo(
      String digest,
      PhotoFormat format,
      int width,
      int height,
      Orientation orientation,
      boolean transparent,
      PhotoNotes notes,
      boolean notesComplete) {
    this(
        digest,
        format,
        width,
        height,
        ShownPart.all(orientation, width, height),
        transparent,
        notes,
        notesComplete);
  }

  /**
   * The name of what is shown, 64 lower-case hexadecimal digits: the digest of the file, and
   * another one for each way in which a person turned or cut it.
   */
  public String key() {
    if (!shown.chosen()) {
      return digest;
    }
    String part = shown.left() + "," + shown.top() + "," + width + "," + height;
    return Digests.of(digest + " " + shown.orientation() + " " + part);
  }

  /** How the stored rows must be turned. */
  public Orientation orientation() {
    return shown.orientation();
  }

  /** The photo as one for which photos.yml credits somebody: EXIF's Artist goes nowhere. */
  public Photo creditedElsewhere() {
    PhotoNotes other = notes.creditedElsewhere();
    return other.equals(notes)
        ? this
        : new Photo(digest, format, width, height, shown, transparent, other, notesComplete);
  }

  /**
   * The photo turned to the right by so many quarters.
   *
   * @param quarters 0 to 3
   */
  public Photo turned(int quarters) {
    Photo turned = this;
    for (int i = 0; i < quarters; i++) {
      turned = turned.turnedRight();
    }
    return turned;
  }

  private Photo turnedRight() {
    ShownPart right = new ShownPart(shown.orientation().turnedRight(), 0, 0, height, width, true);
    return shownAs(right, height, width);
  }

  /**
   * A part of the photo, in parts of its sides: 0 is left or top, 1 right or bottom. At least one
   * pixel is shown.
   */
  public Photo cut(double x, double y, double partWidth, double partHeight) {
    int left = (int) Math.min(width - 1L, Math.round(x * width));
    int top = (int) Math.min(height - 1L, Math.round(y * height));
    int cutWidth = (int) Math.max(1, Math.min(width - left, Math.round(partWidth * width)));
    int cutHeight = (int) Math.max(1, Math.min(height - top, Math.round(partHeight * height)));
    ShownPart part = new ShownPart(shown.orientation(), left, top, width, height, true);
    return shownAs(part, cutWidth, cutHeight);
  }

  /** The photo with this part of it, of this size in pixels. */
  public Photo shownAs(ShownPart part, int newWidth, int newHeight) {
    return new Photo(digest, format, newWidth, newHeight, part, transparent, notes, notesComplete);
  }

  /** How many pixels are shown. */
  public long pixels() {
    return (long) width * height;
  }
}
