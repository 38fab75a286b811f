/**
 * Keeps every address that was ever public answered: the plan's addresses are compared with those
 * of before, and each that has no page any more leads on, says that it is gone, or is a problem.
 *
 * <p>Uses {@code page}, {@code site}, {@code content}, {@code asset}, {@code source}, {@code
 * output}, {@code config} and {@code problem}.
 */
@NullMarked
package tongxin.ledger;

import org.jspecify.annotations.NullMarked;
