/**
 * Reads {@code deploy.yml}: where a newsroom's site is brought to.
 *
 * <p>Uses {@code deploy}, {@code source}, {@code config} and {@code problem}.
 */
@NullMarked
package tongxin.targets;

import org.jspecify.annotations.NullMarked;
