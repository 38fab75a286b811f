/**
 * Turns a document into a manuscript: finds the title, headings made by formatting, bylines,
 * captions and lists in paragraphs that only look like them.
 */
@NullMarked
package tongxin.importing.structure;

import org.jspecify.annotations.NullMarked;
