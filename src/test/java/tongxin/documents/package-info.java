/** What the documents promise, compared with what the program does. */
@NullMarked
package tongxin.documents;

import org.jspecify.annotations.NullMarked;
