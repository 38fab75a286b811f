/**
 * The content contract as immutable values: what a newsroom has written.
 *
 * <p>Uses {@code source}, {@code config} and {@code problem}; nothing of the other rooms of {@code
 * content}.
 */
@NullMarked
package tongxin.content.model;

import org.jspecify.annotations.NullMarked;
