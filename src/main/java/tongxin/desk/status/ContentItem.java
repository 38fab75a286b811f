package tongxin.desk.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of content with its language versions.
 *
 * @param kind article, village, site, gallery, topic or page
 * @param id or slug
 * @param folder of its photos, from the source folder
 * @param column of an article; else empty
 * @param author who signed it; empty where nobody did
 * @param versions in the order of the site's languages; never empty
 */
public record ContentItem(
    String kind,
    String id,
    String folder,
    String column,
    String author,
    @Nullable Instant date,
    List<Version> versions) {
  public ContentItem {
    versions = List.copyOf(versions);
  }

  /**
   * One language of it.
   *
   * @param language short code
   * @param file that is edited, from the source folder
   * @param address of its page in the preview, from the root of the site; empty where it has none
   * @param from not public before; null where nothing is said
   * @param until not public from then on; null where nothing is said
   */
  public record Version(
      String language,
      String file,
      String title,
      String address,
      State state,
      @Nullable Instant from,
      @Nullable Instant until) {}

  /** The title in the site's first language that has one. */
  public String title() {
    return versions.get(0).title();
  }

  /** The state of its first version. */
  public State state() {
    return versions.get(0).state();
  }
}
