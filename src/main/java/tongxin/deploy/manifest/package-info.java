/** What a target holds, what the site holds, and the difference in the order in which it moves. */
@NullMarked
package tongxin.deploy.manifest;

import org.jspecify.annotations.NullMarked;
