/**
 * The files as they were written: found, decoded, split into front matter and body, and YAML with
 * the place of every value.
 *
 * <p>Uses {@code chinese} and {@code problem}. It knows nothing of articles or villages. The only
 * room that imports SnakeYAML.
 */
@NullMarked
package tongxin.source;

import org.jspecify.annotations.NullMarked;
