/**
 * Variants: which sizes a page asks for ({@link tongxin.photo.variants.VariantPlan}), where they
 * are kept ({@link tongxin.photo.variants.PhotoCache}), and their making ({@link
 * tongxin.photo.variants.VariantMaker}, {@link tongxin.photo.variants.VariantProcess}).
 */
@NullMarked
package tongxin.photo.variants;

import org.jspecify.annotations.NullMarked;
