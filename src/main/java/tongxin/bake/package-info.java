/**
 * JBake: the compile stage. The only room that imports {@code org.jbake}.
 *
 * <p>JBake's {@code Oven} bakes with our {@code Utensils}: the crawler hands it the planned pages
 * instead of files, the content store is in memory, the markup engine makes each page's view, a
 * rendering tool for each kind of page has them rendered by our Pebble engine, and rendering tools
 * of the newsroom's own, found on the class path, are run too. Uses {@code page}, {@code site},
 * {@code template}, {@code config} and {@code problem}.
 *
 * <p>A preview bakes single pages through the same tools; see {@link tongxin.bake.SingleBaker}.
 *
 * <p>JBake's registries are static, so one bake runs at a time in a JVM; {@link
 * tongxin.bake.Bakery} sees to that. {@code Oven} would set the default locale; ours does not.
 */
@NullMarked
package tongxin.bake;

import org.jspecify.annotations.NullMarked;
