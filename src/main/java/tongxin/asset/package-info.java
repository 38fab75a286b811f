/**
 * The files of {@code assets/}: the newsroom's own, and Tongxin's where it has none of that name.
 *
 * <p>Uses {@code source} and {@code problem}. CSS, scripts and images get a fingerprint in their
 * name.
 */
@NullMarked
package tongxin.asset;

import org.jspecify.annotations.NullMarked;
