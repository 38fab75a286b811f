package tongxin.epub;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tongxin.config.Language;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.pipeline.PlannedSite;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** Which pages a book is made of, in their order. */
public sealed interface BookChoice {
  /** The name of its file, without language and ending. */
  String name();

  /** The routes of its pages. */
  Set<Route> routes(SiteGraph graph, Language language);

  /** A topic: its own page, its articles, its villages and model sites. */
  record Topic(String id) implements BookChoice {
    @Override
    public String name() {
      return id;
    }

    @Override
    public Route front(Language language) {
      return Routes.item(language, SiteSection.TOPICS, id);
    }

    @Override
    public Set<Route> routes(SiteGraph graph, Language language) {
      Set<Route> routes = new LinkedHashSet<>();
      routes.add(front(language));
      graph.articles(language).ofTopic(id).forEach(article -> routes.add(graph.route(article)));
      graph.profilesOfTopic(id).stream()
          .filter(profile -> profile.kind() != ProfileKind.GALLERY)
          .forEach(profile -> routes.add(route(profile, language)));
      return routes;
    }
  }

  /** All villages. */
  record Villages() implements BookChoice {
    @Override
    public String name() {
      return "villages";
    }

    @Override
    public Route front(Language language) {
      return Routes.section(language, SiteSection.VILLAGES);
    }

    @Override
    public Set<Route> routes(SiteGraph graph, Language language) {
      Set<Route> routes = new LinkedHashSet<>();
      graph.profiles(ProfileKind.VILLAGE).forEach(v -> routes.add(route(v, language)));
      return routes;
    }
  }

  private static Route route(Profile profile, Language language) {
    return Routes.profile(language, profile.kind(), profile.id().id());
  }

  /** The page that readers must be able to see, for the book to be. */
  Route front(Language language);

  /** The pages that the site has of these, in their order. */
  default List<Page> pages(PlannedSite site, Language language) {
    List<Page> pages = new ArrayList<>();
    if (site.page(front(language).file()).isEmpty()) {
      return pages;
    }
    for (Route route : routes(site.graph(), language)) {
      site.page(route.file()).filter(page -> page.kind() != PageKind.ALIAS).ifPresent(pages::add);
    }
    return pages;
  }
}
