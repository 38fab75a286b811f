package tongxin.page.view;

import org.jspecify.annotations.Nullable;

/**
 * The picture shown where a page is shared.
 *
 * @param url absolute address; empty where there is none
 * @param need the variant that stands there; null for an asset
 * @param alt what it shows; empty where nobody has said so
 * @param width in pixels; 0 where it is not known
 * @param height in pixels; 0 where it is not known
 */
public record ShareImage(String url, @Nullable Need need, String alt, int width, int height) {
  /** No picture. */
  public static final ShareImage NONE = new ShareImage("", null, "", 0, 0);

  /** The same for a page that says what the picture shows where nobody else has. */
  public ShareImage describedAs(String words) {
    return alt.isEmpty() ? new ShareImage(url, need, words, width, height) : this;
  }
}
