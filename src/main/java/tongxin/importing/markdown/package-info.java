/** Writes documents as Markdown that reads as if written by hand, in the dialect of Tongxin. */
@NullMarked
package tongxin.importing.markdown;

import org.jspecify.annotations.NullMarked;
