package tongxin.importing;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for when a blog is brought in.
 *
 * @param column id of the column of texts without a category; null for the site's first, or a new
 *     one where there is none
 * @param publish whether what was public in the blog is public here; otherwise all are drafts
 * @param fetch fetches pictures at other hosts; null where none is fetched
 */
public record BlogOptions(@Nullable String column, boolean publish, @Nullable Fetching fetch) {
  /** All are drafts, and nothing is fetched. */
  public static final BlogOptions NONE = new BlogOptions(null, false, null);

  /** Fetches a file from another host. */
  @FunctionalInterface
  public interface Fetching {
    /**
     * Fetches one.
     *
     * @throws java.io.IOException where it cannot be had
     */
    byte[] fetch(String url) throws java.io.IOException;
  }
}
