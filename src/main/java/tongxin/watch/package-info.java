/**
 * Keeps a site up to date as long as it runs: builds when files change and when something is due,
 * deploys, tries again.
 */
@NullMarked
package tongxin.watch;

import org.jspecify.annotations.NullMarked;
