/** Tests of imports: documents in, Markdown and a report out. */
@NullMarked
package tongxin.importing;

import org.jspecify.annotations.NullMarked;
