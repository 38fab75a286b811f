package tongxin.content.model;

import org.jspecify.annotations.Nullable;

/**
 * What a village or model site is known for.
 *
 * @param title in a few words
 * @param picture a file beside the profile, or of assets
 */
public record Highlight(Text title, @Nullable Text text, @Nullable Ref picture) {}
