/**
 * Finds what slipped: signs of a Chinese keyboard where YAML wants those of an English one, keys
 * under other names, front matter that ran into the text, texts cut off by a {@code #}.
 *
 * <p>Uses {@code source} and {@code problem}.
 */
@NullMarked
package tongxin.content.slips;

import org.jspecify.annotations.NullMarked;
