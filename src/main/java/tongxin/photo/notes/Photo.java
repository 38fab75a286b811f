package tongxin.photo.notes;

import tongxin.photo.file.Orientation;
import tongxin.photo.file.PhotoFormat;

/**
 * A photo as its header and metadata describe it; no pixel has been decoded.
 *
 * @param digest SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param format how the original is coded
 * @param width width in pixels as shown, that is with the orientation applied
 * @param height height in pixels as shown
 * @param orientation how the stored rows must be turned to be upright (EXIF tag 0x0112)
 * @param transparent whether the original has an alpha channel; its pixels may still all be opaque
 * @param notes what the camera desk wrote into the file
 * @param notesComplete whether the notes are all that the file says: metadata that is larger or
 *     deeper than any program writes it is not read
 */
public record Photo(
    String digest,
    PhotoFormat format,
    int width,
    int height,
    Orientation orientation,
    boolean transparent,
    PhotoNotes notes,
    boolean notesComplete)
    implements PhotoResult {

  /** The photo as one for which photos.yml credits somebody: EXIF's Artist goes nowhere. */
  public Photo creditedElsewhere() {
    PhotoNotes other = notes.creditedElsewhere();
    return other.equals(notes)
        ? this
        : new Photo(digest, format, width, height, orientation, transparent, other, notesComplete);
  }

  /** How many pixels the original has. */
  public long pixels() {
    return (long) width * height;
  }
}
