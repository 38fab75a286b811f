package tongxin.page.parts;

import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.ProfileKind;
import tongxin.site.SiteGraph;

/** Which sections have something to show, in each language. */
public final class Sections {
  private final SiteGraph graph;
  private final Labels labels;

  Sections(SiteGraph graph, Labels labels) {
    this.graph = graph;
    this.labels = labels;
  }

  /** What the menu calls a section. */
  public String name(Language language, String section) {
    return labels.get(language, "nav." + section);
  }

  public boolean exists(Language language, String section) {
    return switch (section) {
      case "home", "search" -> true;
      case "articles" -> !graph.articles(language).all().isEmpty();
      case "tags" ->
          graph.articles(language).all().stream().anyMatch(article -> !article.tags().isEmpty());
      case "villages" -> !graph.profiles(ProfileKind.VILLAGE).isEmpty();
      case "sites" ->
          !graph.profiles(ProfileKind.SITE).isEmpty()
              || !graph.content().data().modelSites().isEmpty()
              || graph.facts().containsKey("model_sites_city");
      case "galleries" -> !graph.profiles(ProfileKind.GALLERY).isEmpty();
      case "topics" ->
          graph.standing(LinkKind.TOPIC).keySet().stream()
              .anyMatch(id -> graph.hasTopicItems(id, language));
      case "figures" -> !graph.facts().isEmpty();
      default -> false;
    };
  }
}
