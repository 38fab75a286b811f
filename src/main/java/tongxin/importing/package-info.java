/**
 * Brings in what exists: Word files, web pages and the content of other generators become Markdown
 * and YAML in the newsroom's folder, with a report of what a person has to look at.
 *
 * <p>Uses {@code content}, {@code markup}, {@code authoring}, {@code rules}, {@code site}, {@code
 * source}, {@code asset}, {@code photo}, {@code config} and {@code problem}.
 *
 * <p>Nothing that exists is overwritten but an import that nobody has touched since.
 */
@NullMarked
package tongxin.importing;

import org.jspecify.annotations.NullMarked;
