package tongxin.photo.privacy;

import java.util.Set;

/**
 * What a file tells beside its content.
 *
 * @param kinds what was found
 * @param complete whether all of the file could be read for it; false for types that are not known
 *     here, for what is encrypted or damaged, and for what exceeds the limits
 */
public record PrivateData(Set<Kind> kinds, boolean complete) {
  /** Copies the set. */
  public PrivateData {
    kinds = Set.copyOf(kinds);
  }

  /** A kind of private data. */
  public enum Kind {
    /** Latitude and longitude. */
    POSITION,
    /** The name of a place: IPTC sub-location and city, XMP LocationShown and LocationCreated. */
    PLACE,
    /** The name of an author, an owner, or somebody who is seen. */
    PERSON,
    /** The serial number of a camera or lens, or a maker's own notes, which hold it. */
    DEVICE
  }
}
