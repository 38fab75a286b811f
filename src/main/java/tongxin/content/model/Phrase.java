package tongxin.content.model;

/**
 * A text as one page shows it.
 *
 * @param text plain text
 * @param lang BCP 47 tag where the text is not in the page's language; otherwise empty
 */
public record Phrase(String text, String lang) {
  /** A phrase in the page's own language. */
  public static Phrase of(String text) {
    return new Phrase(text, "");
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
