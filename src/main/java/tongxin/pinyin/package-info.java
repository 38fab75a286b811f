/**
 * Spells Chinese in pinyin: for ids, for search, for lists in alphabetical order.
 *
 * <p>Uses nothing of Tongxin.
 */
@NullMarked
package tongxin.pinyin;

import org.jspecify.annotations.NullMarked;
