/** A document as an importer has read it, before it becomes Markdown: blocks with text in them. */
@NullMarked
package tongxin.importing.document;

import org.jspecify.annotations.NullMarked;
