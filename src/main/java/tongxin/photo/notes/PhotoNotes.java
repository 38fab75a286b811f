package tongxin.photo.notes;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What cameras and photo editors wrote into a photo: XMP, IPTC-IIM and EXIF, in this order of
 * preference for words, and EXIF first for the date. A text that is absent is empty; none has
 * blanks at its ends.
 *
 * @param words what is seen
 * @param byline who took it: IPTC 2:80, XMP dc:creator, EXIF Artist; several joined with {@code 、}
 *     or a comma
 * @param artist whether EXIF alone names who took it
 * @param credit whom to name: IPTC 2:110, XMP photoshop:Credit
 * @param copyright IPTC 2:116, XMP dc:rights, EXIF Copyright
 * @param taken date and time on the spot: EXIF DateTimeOriginal, XMP photoshop:DateCreated, IPTC
 *     2:55 and 2:60
 * @param place where: IPTC 2:92, 2:90, 2:95, 2:101 and their XMP properties; never from GPS
 * @param aiMark the mark of generation by AI, if the file has one
 */
public record PhotoNotes(
    PhotoWords words,
    String byline,
    Artist artist,
    String credit,
    String copyright,
    Optional<LocalDateTime> taken,
    PhotoPlace place,
    AiMark aiMark) {

  /** Notes of a file that says nothing. */
  public static final PhotoNotes NONE =
      new PhotoNotes(
          PhotoWords.NONE, "", Artist.NONE, "", "", Optional.empty(), PhotoPlace.NONE, AiMark.NONE);

  /** The name that a camera was set to write, which is often its owner's. */
  public enum Artist {
    /** There is none, or somebody has named who took the photo. */
    NONE,
    /** The byline is EXIF's Artist. */
    BYLINE,
    /** The byline was EXIF's Artist, and is left out, for somebody else is credited. */
    LEFT_OUT
  }

  /** The notes of a photo for which photos.yml credits somebody: without EXIF's Artist. */
  public PhotoNotes creditedElsewhere() {
    return artist == Artist.BYLINE
        ? new PhotoNotes(words, "", Artist.LEFT_OUT, credit, copyright, taken, place, aiMark)
        : this;
  }
}
