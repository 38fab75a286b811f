package tongxin.photo.notes;

/**
 * Where a photo was taken, as its file says (IPTC 2:92, 2:90, 2:95, 2:101). A part that is absent
 * is empty.
 *
 * @param spot village, street or building
 * @param city city or county
 * @param province province or state
 * @param country country name
 */
public record PhotoPlace(String spot, String city, String province, String country) {
  /** No place is given. */
  public static final PhotoPlace NONE = new PhotoPlace("", "", "", "");

  /** Whether no part is given. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
