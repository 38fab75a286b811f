/** What the build is made of: its libraries. */
@NullMarked
package tongxin.build;

import org.jspecify.annotations.NullMarked;
