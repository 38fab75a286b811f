/**
 * Pebble: templates, interface strings, and the few functions that a template may call.
 *
 * <p>Uses {@code content}, {@code asset}, {@code source}, {@code config} and {@code problem}. A
 * template sees its view and nothing else.
 */
@NullMarked
package tongxin.template;

import org.jspecify.annotations.NullMarked;
