/**
 * Begins articles, villages, model sites and galleries: files with what the contract asks for, and
 * comments that explain the rest.
 *
 * <p>Uses {@code content}, {@code pinyin}, {@code source}, {@code config} and {@code problem}.
 */
@NullMarked
package tongxin.authoring;

import org.jspecify.annotations.NullMarked;
