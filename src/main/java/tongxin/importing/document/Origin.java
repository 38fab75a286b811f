package tongxin.importing.document;

/**
 * What a document says of itself; each part is empty where it says nothing.
 *
 * @param title of the document
 * @param author who wrote it
 * @param publication where it appeared
 * @param url where it was published
 * @param date when it was published, {@code 2026-03-20} or {@code 2026-03-20 08:00}
 */
public record Origin(String title, String author, String publication, String url, String date) {
  public static final Origin UNKNOWN = new Origin("", "", "", "", "");

  /** An origin of which the title alone is known. */
  public static Origin titled(String title) {
    return new Origin(title, "", "", "", "");
  }
}
