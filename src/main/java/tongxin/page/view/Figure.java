package tongxin.page.view;

import org.jspecify.annotations.Nullable;
import tongxin.content.model.Phrase;

/**
 * A figure as shown: {@code before}, {@code number} and {@code after} stand together in that order.
 *
 * @param id of the fact; empty for a village's own figure
 * @param value for machines; empty where the value is words
 * @param sourceId of the source among those of the page of all figures; empty for other words
 * @param url of the figure on the page of all figures; empty for a village's own
 */
public record Figure(
    String id,
    Phrase label,
    String value,
    String before,
    Phrase number,
    String after,
    @Nullable Phrase note,
    @Nullable Phrase source,
    String sourceId,
    String asOf,
    String url) {}
