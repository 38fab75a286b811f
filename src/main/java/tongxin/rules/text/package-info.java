/** Rules about the words that readers see: of one text alone, without the rest of the site. */
@NullMarked
package tongxin.rules.text;

import org.jspecify.annotations.NullMarked;
