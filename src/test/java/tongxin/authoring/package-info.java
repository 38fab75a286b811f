/** Beginning content. */
@NullMarked
package tongxin.authoring;

import org.jspecify.annotations.NullMarked;
