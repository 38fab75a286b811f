/**
 * The pipeline: scan, read, link, compile, finish, publish, each stage taking a value and giving
 * one.
 *
 * <p>Uses all other rooms but {@code cli} and {@code serve}.
 */
@NullMarked
package tongxin.pipeline;

import org.jspecify.annotations.NullMarked;
