package tongxin.page.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.page.parts.PageContext;
import tongxin.page.view.View;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** Plans the page of a section in each language in which the section has something to show. */
final class SectionPages {
  private final PageContext context;

  /** Makes the view of such a page. */
  interface ViewMaker {
    /**
     * The view in a language.
     *
     * @param versions the routes of the page in all languages that have it
     */
    View view(Language language, Map<Language, Route> versions);
  }

  SectionPages(PageContext context) {
    this.context = context;
  }

  /** The pages of a section that no file of its own says, and whose last change is not known. */
  List<Page> of(PageKind kind, SiteSection section, ViewMaker views) {
    return of(kind, section, Page.SITE, views, language -> null);
  }

  /** The same, of what a data file lists. */
  List<Page> of(PageKind kind, SiteSection section, Location origin, ViewMaker views) {
    return of(kind, section, origin, views, language -> null);
  }

  /**
   * The pages of a section, in the order of the site's languages.
   *
   * @param origin the file that says the section is there
   * @param modified when the page in a language was last changed; null where that is not known
   */
  List<Page> of(
      PageKind kind,
      SiteSection section,
      Location origin,
      ViewMaker views,
      Function<Language, @Nullable Instant> modified) {
    Map<Language, Route> versions =
        context.versions(
            language -> context.sections().exists(language, section),
            language -> Routes.section(language, section));
    return versions.entrySet().stream()
        .map(
            version ->
                new Page(
                    kind,
                    version.getValue(),
                    version.getKey(),
                    context.sections().name(version.getKey(), section),
                    origin,
                    versions,
                    () -> views.view(version.getKey(), versions),
                    modified.apply(version.getKey())))
        .toList();
  }
}
