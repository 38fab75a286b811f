package tongxin.photo.notes;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What the camera desk wrote into a photo: XMP, IPTC-IIM and EXIF, in this order of trust for
 * words, and EXIF first for the date. A text that is absent is empty; none has blanks at its ends.
 *
 * @param caption IPTC 2:120, XMP dc:description
 * @param headline IPTC 2:105, XMP photoshop:Headline
 * @param byline who took it: IPTC 2:80, XMP dc:creator, EXIF Artist; several joined with {@code 、}
 *     or a comma
 * @param credit whom to name: IPTC 2:110, XMP photoshop:Credit
 * @param copyright IPTC 2:116, XMP dc:rights, EXIF Copyright
 * @param taken date and time on the spot: EXIF DateTimeOriginal, XMP photoshop:DateCreated, IPTC
 *     2:55 and 2:60
 * @param place where: IPTC 2:92, 2:90, 2:95, 2:101 and their XMP properties; never from GPS
 * @param aiMark the mark of generation by AI, if the file has one
 */
public record PhotoNotes(
    String caption,
    String headline,
    String byline,
    String credit,
    String copyright,
    Optional<LocalDateTime> taken,
    PhotoPlace place,
    AiMark aiMark) {

  /** Notes of a file that says nothing. */
  public static final PhotoNotes NONE =
      new PhotoNotes("", "", "", "", "", Optional.empty(), PhotoPlace.NONE, AiMark.NONE);
}
