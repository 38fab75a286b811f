/**
 * The pages of the site: for each kind its route, its template and its view.
 *
 * <p>A view is a value that holds all that a page may show; a page is a pure function of its
 * template and its view. Uses {@code site}, {@code content}, {@code photo}, {@code asset}, {@code
 * config} and {@code problem}; knows neither templates nor JBake.
 */
@NullMarked
package tongxin.page;

import org.jspecify.annotations.NullMarked;
