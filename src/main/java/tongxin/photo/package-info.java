/**
 * Photos: what a camera's file says about itself, and the smaller, private, sRGB copies that
 * readers get.
 *
 * <p>Inner rooms, with arrows that go one way: {@code file} (types, structures, bytes) ← {@code
 * notes} (metadata) and {@code pixels} (decoding, colour, resampling, coding) ← {@code variants}
 * (plan, cache, making); {@code privacy} (what a file published as it is tells) uses {@code file}
 * and {@code notes}.
 *
 * <p>Two steps. {@link tongxin.photo.notes.PhotoReader} learns from a file's header and metadata,
 * without decoding a pixel, all that a page needs: size, caption, credit, and (through {@link
 * tongxin.photo.variants.VariantPlan}) the names and sizes of the variants. Later {@link
 * tongxin.photo.variants.VariantMaker} makes those variants into a {@link
 * tongxin.photo.variants.PhotoCache}, once.
 *
 * <p>Uses nothing of Tongxin; faults are values that name a kind and numbers, and the caller words
 * them. Libraries: ImageIO, webp-imageio, metadata-extractor, and TwelveMonkeys for CMYK.
 */
@NullMarked
package tongxin.photo;

import org.jspecify.annotations.NullMarked;
