/**
 * The content contract as data: each kind of document with its keys, their types, choices, words in
 * both languages and examples. Reading, the contract page, the JSON Schema, the files of {@code
 * tongxin new} and forms all come from here.
 *
 * <p>Uses {@code content.model}, and {@code config} for languages. {@link Contract} lists the
 * kinds.
 */
@NullMarked
package tongxin.content.contract;

import org.jspecify.annotations.NullMarked;
