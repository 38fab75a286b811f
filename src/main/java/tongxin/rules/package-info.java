/** Rules: what must hold of the content, each in a class of its own. */
@NullMarked
package tongxin.rules;

import org.jspecify.annotations.NullMarked;
