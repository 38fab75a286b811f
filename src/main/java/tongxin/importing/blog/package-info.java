/**
 * Brings in the content of Hexo, Hugo and Jekyll: front matter, tags of their own, links, pictures
 * and old addresses.
 */
@NullMarked
package tongxin.importing.blog;

import org.jspecify.annotations.NullMarked;
