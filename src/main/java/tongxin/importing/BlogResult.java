package tongxin.importing;

import java.util.List;
import java.util.Map;
import tongxin.importing.ImportResult.Imported;

/**
 * What came of bringing in a blog.
 *
 * @param texts what became of each text, by its path in the blog
 * @param terms the files of columns, tags and people to which something was added
 */
public record BlogResult(Map<String, Imported> texts, List<String> terms) {}
