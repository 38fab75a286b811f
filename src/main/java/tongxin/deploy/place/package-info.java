/** A site at a target whose files are moved one by one: what it holds, who may change it. */
@NullMarked
package tongxin.deploy.place;

import org.jspecify.annotations.NullMarked;
