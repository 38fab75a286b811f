/**
 * Looks at a machine and a newsroom and says what is wrong, with a remedy for each. Changes
 * nothing.
 *
 * <p>Uses {@code pipeline}, {@code targets} and what is below them. What is known of the machine is
 * given.
 */
@NullMarked
package tongxin.doctor;

import org.jspecify.annotations.NullMarked;
