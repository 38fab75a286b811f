/**
 * What a newsroom has, and how far each piece has come: for the desk's overview and for {@code
 * tongxin status}. Uses {@code content}, {@code site}, {@code config} and {@code problem}.
 */
@NullMarked
package tongxin.desk.status;

import org.jspecify.annotations.NullMarked;
