/**
 * Keeps a site up to date as long as it runs: builds when files change and when something is due,
 * deploys, tries again.
 *
 * <p>Uses {@code serve}, {@code pipeline}, {@code deploy} and what is below them.
 */
@NullMarked
package tongxin.watch;

import org.jspecify.annotations.NullMarked;
