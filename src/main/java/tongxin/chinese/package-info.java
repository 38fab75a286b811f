/**
 * What is particular to Chinese text: which characters are Chinese, and where a line break is no
 * space.
 *
 * <p>Uses nothing of Tongxin.
 */
@NullMarked
package tongxin.chinese;

import org.jspecify.annotations.NullMarked;
