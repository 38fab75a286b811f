package tongxin.serve;

import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.pipeline.PlannedSite;
import tongxin.site.SiteGraph;

/** Follows an article whose slug or date was changed to its new address. */
final class RenamedPages {
  private RenamedPages() {}

  /** The new path of the article that was shown as this file; empty where it did not move. */
  static String find(PlannedSite before, PlannedSite now, String file) {
    if (now.page(file).isPresent()) {
      return "";
    }
    SiteGraph graph = before.graph();
    for (Language language : graph.languages()) {
      for (Article article : graph.articles(language).all()) {
        if (graph.route(article).file().equals(file)) {
          return now.graph().languages().stream()
              .flatMap(l -> now.graph().articles(l).all().stream())
              .filter(a -> a.location().equals(article.location()))
              .map(a -> "/" + now.graph().route(a).path())
              .findFirst()
              .orElse("");
        }
      }
    }
    return "";
  }
}
