/**
 * Files that are published as they are, read for what must not leave the newsroom: positions, names
 * of places and people, and serial numbers. {@link tongxin.photo.privacy.PrivateDataCheck} is the
 * way in.
 */
@NullMarked
package tongxin.photo.privacy;

import org.jspecify.annotations.NullMarked;
