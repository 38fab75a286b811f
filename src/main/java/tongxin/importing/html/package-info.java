/** Reads web pages, articles of WeChat saved from a browser, and what is pasted. */
@NullMarked
package tongxin.importing.html;

import org.jspecify.annotations.NullMarked;
