package tongxin.page.view;

import tongxin.photo.variants.VariantPlan;

/** What must be published beside a page, so that nothing on it is missing. */
public sealed interface Need {
  /**
   * Variants of a photo.
   *
   * @param path of the original, from the source folder
   */
  record Variants(String path, VariantPlan plan) implements Need {}

  /**
   * A file beside content that the page links to.
   *
   * @param path from the source folder
   */
  record Attachment(String path) implements Need {}
}
