package tongxin.page.plan;

import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Publication;
import tongxin.page.view.View;
import tongxin.problem.Location;
import tongxin.site.Route;

/**
 * A page that is to be made.
 *
 * @param language null for what belongs to no language, such as the sitemap
 * @param origin the file, and the line in it, that the page is made of: an editor opens it; of a
 *     list, the file that says the list is there
 * @param title for logs and for JBake's model
 * @param versions the routes of this page by language; empty for what no search engine should list
 * @param view makes the view; the same each time it is asked
 * @param modified when it was last changed, as readers are told; null where that is not known
 */
public record Page(
    PageKind kind,
    Route route,
    @Nullable Language language,
    String title,
    Location origin,
    Map<Language, Route> versions,
    Supplier<View> view,
    @Nullable Instant modified) {

  /** A page of which it is not known when it last changed. */
  public Page(
      PageKind kind,
      Route route,
      @Nullable Language language,
      String title,
      Location origin,
      Map<Language, Route> versions,
      Supplier<View> view) {
    this(kind, route, language, title, origin, versions, view, null);
  }

  /** What a page is made of that no other file says: the site itself. */
  public static final Location SITE = Location.of("content/site.yml");

  /** The versions as search engines may list them: none of what is made up. */
  static Map<Language, Route> listed(Publication publication, Map<Language, Route> versions) {
    return publication.sample() ? Map.of() : versions;
  }
}
