package tongxin.importing.markdown;

/** Where a picture of a document has gone. */
public sealed interface PictureTarget {

  /**
   * A file beside the article.
   *
   * @param listed whether photos.yml tells its caption and credit
   */
  record File(String name, String alt, boolean listed) implements PictureTarget {}

  /**
   * At another host.
   *
   * @param shown whether pictures at other hosts may be shown; otherwise a link leads there
   */
  record Elsewhere(String url, String alt, boolean shown) implements PictureTarget {}

  /** It cannot be used; the report says why. */
  record Nowhere() implements PictureTarget {}
}
