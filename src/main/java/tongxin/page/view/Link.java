package tongxin.page.view;

import tongxin.content.model.Phrase;

/**
 * A link on a page.
 *
 * @param lang BCP 47 tag of the page it leads to where that is in another language; otherwise empty
 */
public record Link(String url, Phrase text, String lang) {
  public static Link of(String url, Phrase text) {
    return new Link(url, text, "");
  }

  public static Link of(String url, String text) {
    return new Link(url, Phrase.of(text), "");
  }
}
