/**
 * What a template may show: values only, with texts in the right language and finished addresses.
 *
 * <p>A page is a pure function of its template and its view. Uses {@code content} and {@code
 * config} for texts and languages.
 */
@NullMarked
package tongxin.page.view;

import org.jspecify.annotations.NullMarked;
