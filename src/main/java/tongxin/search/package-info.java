/**
 * The index of the search page: which words and characters stand on which pages, in files that a
 * reader's browser loads one by one as it needs them. The format is in decision 23.
 *
 * <p>Uses {@code page}, {@code site}, {@code content}, {@code pinyin} and {@code config}.
 */
@NullMarked
package tongxin.search;

import org.jspecify.annotations.NullMarked;
