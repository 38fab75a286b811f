/**
 * Begins articles, villages, model sites and galleries: files with what the contract asks for, and
 * comments that explain the rest.
 *
 * <p>Uses {@code content}, {@code source}, {@code config} and {@code problem}. The only room that
 * spells Chinese in pinyin.
 */
@NullMarked
package tongxin.authoring;

import org.jspecify.annotations.NullMarked;
