/**
 * Markdown (CommonMark with extensions) to safe HTML with placeholders.
 *
 * <p>Uses {@code content}, {@code chinese} and {@code problem}. The only room that imports
 * commonmark-java.
 */
@NullMarked
package tongxin.markup;

import org.jspecify.annotations.NullMarked;
