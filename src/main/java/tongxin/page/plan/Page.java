package tongxin.page.plan;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.Publication;
import tongxin.page.view.View;
import tongxin.site.Route;

/**
 * A page that is to be made.
 *
 * @param language null for what belongs to no language, such as the sitemap
 * @param title for logs and for JBake's model
 * @param versions the routes of this page by language; empty for what no search engine should list
 * @param view makes the view; the same each time it is asked
 */
public record Page(
    PageKind kind,
    Route route,
    @Nullable Language language,
    String title,
    Map<Language, Route> versions,
    Supplier<View> view) {

  /** The versions as search engines may list them: none of what is made up. */
  static Map<Language, Route> listed(Publication publication, Map<Language, Route> versions) {
    return publication.sample() ? Map.of() : versions;
  }
}
