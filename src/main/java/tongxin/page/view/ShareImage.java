package tongxin.page.view;

import org.jspecify.annotations.Nullable;

/**
 * The picture shown where a page is shared.
 *
 * @param url absolute address; empty where there is none
 * @param need the variant that stands there; null for an asset
 */
public record ShareImage(String url, @Nullable Need need) {
  /** No picture. */
  public static final ShareImage NONE = new ShareImage("", null);

  /** In pixels; 0 where it is not known. */
  public int width() {
    return need instanceof Need.Variants variants ? variants.plan().largest().width() : 0;
  }

  /** In pixels; 0 where it is not known. */
  public int height() {
    return need instanceof Need.Variants variants ? variants.plan().largest().height() : 0;
  }
}
