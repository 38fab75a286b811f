/** Reads {@code deploy.yml}: where a newsroom's site is brought to. */
@NullMarked
package tongxin.targets;

import org.jspecify.annotations.NullMarked;
