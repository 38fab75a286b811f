package tongxin.page.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.page.parts.PageContext;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;

/** What search engines read: the sitemap and robots.txt. */
public final class CrawlerPages {
  /** The most addresses of one sitemap, by sitemaps.org. */
  private static final int MOST_ADDRESSES = 50_000;

  private final PageContext context;
  private final List<List<Page>> parts;

  CrawlerPages(PageContext context, List<Page> pages) {
    this.context = context;
    parts = parts(pages, MOST_ADDRESSES);
  }

  /** The pages that have an address of their own, by address, so many at a time. */
  public static List<List<Page>> parts(List<Page> pages, int most) {
    List<Page> listed =
        pages.stream()
            .filter(page -> !page.versions().isEmpty())
            .sorted(Comparator.comparing(Page::route))
            .toList();
    return IntStream.rangeClosed(0, Math.max(0, listed.size() - 1) / most)
        .mapToObj(i -> listed.subList(i * most, Math.min(listed.size(), (i + 1) * most)))
        .toList();
  }

  List<Page> plan() {
    List<Page> plan = new ArrayList<>();
    if (parts.size() == 1) {
      plan.add(page(PageKind.SITEMAP, Routes.SITEMAP, () -> sitemap(parts.get(0))));
    } else {
      plan.add(page(PageKind.SITEMAP_INDEX, Routes.SITEMAP, this::index));
      for (int i = 0; i < parts.size(); i++) {
        List<Page> part = parts.get(i);
        plan.add(page(PageKind.SITEMAP, Routes.sitemap(i + 1), () -> sitemap(part)));
      }
    }
    plan.add(page(PageKind.ROBOTS, Routes.ROBOTS, this::robots));
    return List.copyOf(plan);
  }

  private static Page page(PageKind kind, Route route, Supplier<View> view) {
    return new Page(kind, route, null, "", Page.SITE, Map.of(), view);
  }

  private View robots() {
    return new View.Robots(context.urls().absolute(Routes.SITEMAP));
  }

  private View index() {
    return new View.SitemapIndex(
        IntStream.rangeClosed(1, parts.size())
            .mapToObj(number -> context.urls().absolute(Routes.sitemap(number)))
            .toList());
  }

  private String modified(Page page) {
    Instant modified = page.modified();
    return modified == null ? "" : context.dates().iso(modified);
  }

  /** What each page of an article, village, model site or gallery shows, by its route. */
  private Map<Route, Supplier<List<String>>> pictures() {
    Map<Route, Supplier<List<String>>> pictures = new HashMap<>();
    for (Language language : context.graph().languages()) {
      for (Article article : context.graph().articles(language).all()) {
        pictures.put(context.graph().route(article), () -> context.sharing().pictures(article));
      }
      for (ProfileKind kind : ProfileKind.values()) {
        for (Profile profile : context.graph().profiles(kind)) {
          pictures.put(
              context.cards().route(profile, language), () -> context.sharing().pictures(profile));
        }
      }
    }
    return pictures;
  }

  private View sitemap(List<Page> part) {
    Map<Route, Supplier<List<String>>> pictures = pictures();
    return new View.Sitemap(
        part.stream()
            .map(
                page ->
                    new View.Sitemap.Address(
                        context.urls().absolute(page.route()),
                        modified(page),
                        context.frames().alternates(page.versions()),
                        pictures.getOrDefault(page.route(), List::of).get()))
            .toList());
  }
}
