/**
 * Files of pictures: what type they are, and the outer structure of those that are accepted: size,
 * flaws and blocks of metadata. No pixel is decoded here and no metadata is understood.
 */
@NullMarked
package tongxin.photo.file;

import org.jspecify.annotations.NullMarked;
