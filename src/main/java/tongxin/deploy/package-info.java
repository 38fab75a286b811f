/**
 * Brings a published folder to where readers are: a bucket, a server, a folder, a branch.
 *
 * <p>Knows files, not articles: it uses the published folder alone. What is said to people is
 * chosen by whoever calls it.
 */
@NullMarked
package tongxin.deploy;

import org.jspecify.annotations.NullMarked;
