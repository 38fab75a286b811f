/**
 * Copies of single pages that leave the website: for the editor of a WeChat Official Account, and
 * as one file for somebody's phone. Reads the newsroom and writes nothing into it.
 *
 * <p>Uses {@code pipeline} and all that is below it.
 */
@NullMarked
package tongxin.export;

import org.jspecify.annotations.NullMarked;
