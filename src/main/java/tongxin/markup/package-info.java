/**
 * Markdown (CommonMark with tables, footnotes and strikethrough) to safe HTML with placeholders.
 *
 * <p>Uses {@code content} for its result. The only room that imports Flexmark.
 */
@NullMarked
package tongxin.markup;

import org.jspecify.annotations.NullMarked;
