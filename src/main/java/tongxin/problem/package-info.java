/**
 * Problems as values: what is wrong, where, and what to do about it, in the user's language.
 *
 * <p>Uses nothing of Tongxin. Every other room may use it.
 */
@NullMarked
package tongxin.problem;

import org.jspecify.annotations.NullMarked;
