@NullMarked
package tongxin.schema;

import org.jspecify.annotations.NullMarked;
