/** The files of a finished site: their digests, titles, content types, and copies that stay. */
@NullMarked
package tongxin.deploy.site;

import org.jspecify.annotations.NullMarked;
