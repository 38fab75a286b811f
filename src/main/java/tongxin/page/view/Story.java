package tongxin.page.view;

import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param mark "draft", "review", "scheduled" or "expired" in a preview; otherwise empty
 */
public record Story(
    String url,
    String title,
    String summary,
    String kicker,
    ShownDate date,
    @Nullable Link column,
    @Nullable Shot cover,
    String mark) {}
