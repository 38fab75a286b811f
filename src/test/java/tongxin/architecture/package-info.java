/** Whether packages use each other as planned. */
@NullMarked
package tongxin.architecture;

import org.jspecify.annotations.NullMarked;
