package tongxin.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.Article;
import tongxin.content.Content;

/**
 * All that the checks of an article may ask of the rest of the site. Kept in one place, so that a
 * check which asks for more finds out here what must be compared.
 */
final class Surroundings {
  private final SiteGraph graph;

  Surroundings(SiteGraph graph) {
    this.graph = graph;
  }

  /** True where an article that has not changed since this other graph is as right or wrong. */
  boolean areAsFor(SiteGraph before) {
    List<Replacement> replaced = replaced(before);
    Content now = graph.content();
    Content old = before.content();
    return replaced != null
        && replaced.stream().allMatch(r -> r.keepsName() && r.keepsPlaces())
        && graph.seesLike(before)
        && graph.files().namesTheSameAs(before.files())
        && now.site().equals(old.site())
        && now.data().equals(old.data())
        && now.profiles().equals(old.profiles())
        && now.standingPages().equals(old.standingPages())
        && graph.languages().stream().allMatch(language -> namesTheSame(before, language));
  }

  private boolean namesTheSame(SiteGraph before, Language language) {
    return graph.articles(language).namesTheSameAs(before.articles(language));
  }

  /** True where, besides, every article claims the addresses that it claimed there. */
  boolean keepAddressesOf(SiteGraph before) {
    List<Replacement> replaced = replaced(before);
    return replaced != null && replaced.stream().allMatch(Replacement::keepsAddresses);
  }

  private @Nullable List<Replacement> replaced(SiteGraph before) {
    List<Article> articles = graph.content().articles();
    return Replacement.between(before.content().articles(), articles);
  }
}
