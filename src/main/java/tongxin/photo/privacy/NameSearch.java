package tongxin.photo.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds properties of XMP, Office documents and OpenDocument by their names, wherever they stand in
 * a file: a packet that is damaged, or split over segments, tells as much as a whole one.
 */
final class NameSearch {
  /** A value of an attribute, or the text of an element, through the lists that XMP wraps it in. */
  private static final String VALUE =
      "(?:\\s*=\\s*(?:\"[^\"\\s]|'[^'\\s])"
          + "|[^<>/]{0,200}+>(?:\\s*+<(?:rdf|text|meta):[^<>/]{0,200}+>){0,4}+\\s*+[^<\\s])";

  private static final Pattern NAMES =
      Pattern.compile(
          "[:<](?:"
              + "(?<position>(?i:gps(?:dest)?(?:latitude|long?t?itude)))"
              + "|(?<place>LocationShown|LocationCreated|Location|LocationName|Sublocation|City)"
              + "|(?<person>creator|lastModifiedBy|initial-creator|[aA]uthor|Manager|OwnerName"
              + "|CameraOwnerName|PersonInImage|PersonDisplayName|CaptionWriter|CiEmailWork)"
              + "|(?<device>(?:Body|Lens|Camera)?SerialNumber))\\b"
              + VALUE);

  private NameSearch() {}

  /**
   * Looks for names.
   *
   * @param latin1 bytes as characters; all names are ASCII
   */
  static void in(CharSequence latin1, FoundData foundData) {
    Matcher found = NAMES.matcher(latin1);
    while (found.find()) {
      if (found.group("position") != null) {
        foundData.found(PrivateData.Kind.POSITION);
      } else if (found.group("place") != null) {
        foundData.found(PrivateData.Kind.PLACE);
      } else if (found.group("person") != null) {
        foundData.found(PrivateData.Kind.PERSON);
      } else {
        foundData.found(PrivateData.Kind.DEVICE);
      }
    }
  }
}
