/**
 * The command line: what a journalist types and reads. Uses every other room.
 *
 * <p>The only room that takes the clock, the locale and the working folder from the machine.
 */
@NullMarked
package tongxin.cli;

import org.jspecify.annotations.NullMarked;
