/**
 * The content contract: what a newsroom writes, as immutable values, and the readers that check it.
 *
 * <p>Uses {@code source}, {@code config} and {@code problem}. Each reader looks at one file alone;
 * what one file says of another is checked in {@code site}.
 */
@NullMarked
package tongxin.content;

import org.jspecify.annotations.NullMarked;
