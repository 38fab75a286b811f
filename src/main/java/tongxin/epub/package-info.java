/**
 * Books for readers without a connection: an EPUB 3 (W3C EPUB 3.3) of a topic or of all villages.
 *
 * <p>A book is made of the pages as they would be published now, so that nothing hidden is in it.
 *
 * <p>Uses {@code pipeline} and all that is below it.
 */
@NullMarked
package tongxin.epub;

import org.jspecify.annotations.NullMarked;
