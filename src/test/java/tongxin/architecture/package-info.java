/** Whether the house is built as planned. */
@NullMarked
package tongxin.architecture;

import org.jspecify.annotations.NullMarked;
