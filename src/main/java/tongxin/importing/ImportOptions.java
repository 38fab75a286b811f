package tongxin.importing;

import org.jspecify.annotations.Nullable;
import tongxin.config.Language;

/**
 * What was asked for, beyond the file itself.
 *
 * @param column id of a column; null for the site's first
 * @param slug the name in the address; null for the title in pinyin
 * @param language of the text; null where the text is to tell
 */
public record ImportOptions(
    @Nullable String column, @Nullable String slug, @Nullable Language language) {
  /** All as the file and the newsroom have it. */
  public static final ImportOptions NONE = new ImportOptions(null, null, null);
}
