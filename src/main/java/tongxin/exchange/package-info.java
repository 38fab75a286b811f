/**
 * The cache of photos, shared between machines: what is kept in a folder or a bucket for all, and
 * how entries go there and come from there.
 *
 * <p>Uses {@code photo} and {@code deploy}.
 */
@NullMarked
package tongxin.exchange;

import org.jspecify.annotations.NullMarked;
