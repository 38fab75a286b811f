/**
 * The writer: changes one value of a YAML file or of a Markdown file's front matter and leaves
 * every other byte as it was.
 *
 * <p>It works on texts alone and knows nothing of articles or villages. Each result is read again
 * before it is given back: what cannot be changed safely is refused.
 */
@NullMarked
package tongxin.source.edit;

import org.jspecify.annotations.NullMarked;
