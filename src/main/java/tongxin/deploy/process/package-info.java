/** Targets that other programs bring a site to: git, rsync, any command. */
@NullMarked
package tongxin.deploy.process;

import org.jspecify.annotations.NullMarked;
