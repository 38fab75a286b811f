@NullMarked
package tongxin.pinyin;

import org.jspecify.annotations.NullMarked;
