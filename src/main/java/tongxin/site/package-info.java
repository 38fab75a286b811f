/**
 * The site as a graph: what may be seen at a given instant, under which route, and what belongs to
 * what.
 *
 * <p>Uses {@code content}, {@code asset}, {@code source}, {@code config} and {@code problem}. What
 * files say of each other is checked here.
 */
@NullMarked
package tongxin.site;

import org.jspecify.annotations.NullMarked;
