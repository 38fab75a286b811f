/**
 * JSON Schemas of the content contract, with the ids of one newsroom: editors complete keys and ids
 * from them and mark what is wrong.
 *
 * <p>Uses {@code content} and {@code config}.
 */
@NullMarked
package tongxin.schema;

import org.jspecify.annotations.NullMarked;
