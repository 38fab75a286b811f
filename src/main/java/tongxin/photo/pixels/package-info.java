/** Pixels: decoding, colour to sRGB, resampling, and coding as JPEG and WebP. */
@NullMarked
package tongxin.photo.pixels;

import org.jspecify.annotations.NullMarked;
