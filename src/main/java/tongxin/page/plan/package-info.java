/**
 * Which pages the site has: for each its kind, its route, where it comes from, and how its view is
 * made.
 *
 * <p>Uses {@code page.parts} and {@code page.view}. The plan is a value: an overview of addresses,
 * a search index or a deployment is a function of it.
 */
@NullMarked
package tongxin.page.plan;

import org.jspecify.annotations.NullMarked;
