/**
 * Configurations of web servers and hosts for one site: its path, its languages, its redirects, how
 * long files may be kept, and the headers that protect readers.
 *
 * <p>Takes values and gives text. Uses {@code config} alone.
 */
@NullMarked
package tongxin.hosting;

import org.jspecify.annotations.NullMarked;
