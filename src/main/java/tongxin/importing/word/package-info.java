/**
 * Reads Word files (.docx, ECMA-376) with the JDK's zip and XML alone, within limits: no external
 * entity, no linked file.
 */
@NullMarked
package tongxin.importing.word;

import org.jspecify.annotations.NullMarked;
