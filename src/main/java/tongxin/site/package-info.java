/**
 * The site as a graph: what may be seen at a given instant, under which route, and what belongs to
 * what.
 *
 * <p>Uses {@code content}, {@code asset}, {@code source}, {@code config} and {@code problem}.
 * Whether what files say of each other is right is checked in {@code rules}.
 */
@NullMarked
package tongxin.site;

import org.jspecify.annotations.NullMarked;
