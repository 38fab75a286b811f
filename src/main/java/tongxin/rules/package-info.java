/**
 * Rules: what must hold of the content, each in a class of its own. {@code src/docs/rules.md} lists
 * them.
 *
 * <p>Uses {@code site}, {@code content}, {@code source}, {@code config} and {@code problem}.
 */
@NullMarked
package tongxin.rules;

import org.jspecify.annotations.NullMarked;
