/**
 * Brings a published folder to where readers are: a bucket, a server, a folder, a branch.
 *
 * <p>Uses {@code output}. It knows files, not articles, and words no message: whoever calls it
 * does.
 */
@NullMarked
package tongxin.deploy;

import org.jspecify.annotations.NullMarked;
