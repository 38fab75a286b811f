/**
 * The command line: what a journalist types and reads. Uses {@code build} and {@code serve}.
 *
 * <p>The only room that takes the clock, the locale and the working folder from the machine.
 */
@NullMarked
package tongxin.cli;

import org.jspecify.annotations.NullMarked;
