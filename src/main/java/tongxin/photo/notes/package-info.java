/**
 * What a picture's metadata says (EXIF, IPTC-IIM, XMP): caption, credit, date, marks of AI, and
 * whether a position is told. {@link tongxin.photo.notes.PhotoReader} is the way in.
 */
@NullMarked
package tongxin.photo.notes;

import org.jspecify.annotations.NullMarked;
