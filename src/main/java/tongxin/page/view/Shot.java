package tongxin.page.view;

import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * A picture with what is said of it.
 *
 * @param taken when, as written
 * @param url of the photo's own page; empty where it has none
 * @param id unique on its page, for a link to just this photo; empty outside albums
 */
public record Shot(
    Picture picture,
    @Nullable Phrase caption,
    @Nullable Phrase credit,
    String taken,
    boolean illustration,
    boolean ai,
    String url,
    String id) {
  /** The same with its picture for one of many cards. */
  public Shot forLongList() {
    return new Shot(picture.forLongList(), caption, credit, taken, illustration, ai, url, id);
  }
}
