package tongxin.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Publication;
import tongxin.content.model.StandingPage;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.site.Alias;
import tongxin.site.OldAddress;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/**
 * By which keys the ledger knows content: an article by the path of its file without language and
 * ending, all else by a link such as {@code village:qingxi}.
 */
final class ContentKeys {
  private final SiteGraph graph;
  private final Map<Route, String> byRoute = new HashMap<>();
  private final Map<String, Route> routes = new LinkedHashMap<>();

  ContentKeys(SiteGraph graph, List<Page> pages) {
    this.graph = graph;
    for (Language language : graph.languages()) {
      ofLanguage(language);
    }
    for (Page page : pages) {
      if (page.kind() == PageKind.COLUMN || page.kind() == PageKind.TAG) {
        term(page);
      }
    }
    for (Alias alias : graph.aliases()) {
      OldAddress address = alias.address();
      Route route = address.route();
      if (route != null) {
        byRoute.putIfAbsent(route, key(alias.kind(), alias.id()));
      }
    }
  }

  private void ofLanguage(Language language) {
    for (Article article : graph.articles(language).all()) {
      add(article.key(), language, graph.route(article));
    }
    for (ProfileKind kind : ProfileKind.values()) {
      for (Profile profile : graph.profiles(kind)) {
        String id = profile.id().id();
        add(key(kind.linkKind(), id), language, Routes.profile(language, kind, id));
      }
    }
    for (String id : graph.standing(LinkKind.PAGE).keySet()) {
      add(key(LinkKind.PAGE, id), language, Routes.page(language, id));
    }
    for (String id : graph.standing(LinkKind.TOPIC).keySet()) {
      Route route = Routes.item(language, SiteSection.TOPICS, id);
      add(key(LinkKind.TOPIC, id), language, route);
    }
  }

  private void term(Page page) {
    String[] parts = page.route().path().split("/", -1);
    Language language = page.language();
    // Further pages of a list have further parts.
    if (parts.length == 4 && language != null) {
      LinkKind kind = page.kind() == PageKind.TAG ? LinkKind.TAG : LinkKind.COLUMN;
      add(key(kind, parts[2]), language, page.route());
    }
  }

  private void add(String key, Language language, Route route) {
    byRoute.put(route, key);
    routes.put(language.code() + " " + key, route);
  }

  private static String key(LinkKind kind, String id) {
    return kind == LinkKind.ARTICLE ? id : kind.scheme() + ":" + id;
  }

  /** The key of what has an address; empty where that is no content. */
  String of(Route route) {
    return byRoute.getOrDefault(route, "");
  }

  /** The address of what may be seen, in a language; null for none. */
  @Nullable Route route(String key, Language language) {
    return routes.get(language.code() + " " + key);
  }

  /** Whether something is public, of all that there is; null where there is no such content. */
  static @Nullable Publication publication(Content content, String key, Language language) {
    for (Article article : content.articles()) {
      if (article.key().equals(key) && article.language().equals(language)) {
        return article.publication();
      }
    }
    for (Profile profile : content.profiles()) {
      if (key(profile.kind().linkKind(), profile.id().id()).equals(key)) {
        return profile.publication();
      }
    }
    Publication other = null;
    for (StandingPage page : content.standingPages()) {
      if (key(page.kind(), page.id().id()).equals(key)) {
        if (page.language().equals(language)) {
          return page.publication();
        }
        other = page.publication();
      }
    }
    return other;
  }
}
