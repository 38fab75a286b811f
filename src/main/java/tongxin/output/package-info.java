/**
 * The published folder: assembled beside the target and switched in whole.
 *
 * <p>Uses nothing of Tongxin: it knows only paths and bytes.
 */
@NullMarked
package tongxin.output;

import org.jspecify.annotations.NullMarked;
