/**
 * Reads the files of {@code content/} into the model and reports what is wrong. Each reader looks
 * at one file alone; what one file says of another is checked in {@code rules}.
 *
 * <p>Uses {@code content.model}, {@code content.slips}, {@code source}, {@code config} and {@code
 * problem}.
 */
@NullMarked
package tongxin.content.reading;

import org.jspecify.annotations.NullMarked;
