/**
 * What a run is told: folders, the instant that counts as now, the languages of a site.
 *
 * <p>Uses nothing of Tongxin. Nothing here is taken from the machine: clock, locale and zone are
 * given.
 */
@NullMarked
package tongxin.config;

import org.jspecify.annotations.NullMarked;
