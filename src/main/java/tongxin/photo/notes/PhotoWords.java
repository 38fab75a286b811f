package tongxin.photo.notes;

/**
 * What cameras and photo editors wrote of what is seen.
 *
 * @param caption XMP dc:description, IPTC 2:120
 * @param alt for readers who cannot see it: XMP Iptc4xmpCore:AltTextAccessibility (IPTC Photo
 *     Metadata 2021.1)
 * @param headline XMP photoshop:Headline, IPTC 2:105
 */
public record PhotoWords(NoteText caption, NoteText alt, String headline) {
  /** Nothing is said. */
  public static final PhotoWords NONE = new PhotoWords(NoteText.NONE, NoteText.NONE, "");
}
