/**
 * Makes the parts that views share: frames, cards, pictures, bodies, figures.
 *
 * <p>Uses {@code page.view}, {@code site}, {@code content}, {@code photo}, {@code asset} and {@code
 * config}; knows neither templates nor JBake.
 */
@NullMarked
package tongxin.page.parts;

import org.jspecify.annotations.NullMarked;
