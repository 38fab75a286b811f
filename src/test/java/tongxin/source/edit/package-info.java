@NullMarked
package tongxin.source.edit;

import org.jspecify.annotations.NullMarked;
