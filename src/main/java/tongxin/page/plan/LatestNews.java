package tongxin.page.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.site.SiteGraph;

/** Which villages or model sites were in the news last: a number by id, the newest is 1. */
final class LatestNews {
  private LatestNews() {}

  /** Those that an article names, or that have a date of their own, the newest first. */
  static Map<String, Integer> of(SiteGraph graph, ProfileKind kind, Language language) {
    Map<String, Instant> dates = new HashMap<>();
    for (Article article : graph.articles(language).all()) {
      List<Ref> named = kind == ProfileKind.VILLAGE ? article.villages() : article.sites();
      named.forEach(ref -> dates.merge(ref.id(), article.date(), LatestNews::later));
    }
    for (Profile profile : graph.profiles(kind)) {
      Instant date = profile.date();
      if (date != null) {
        dates.merge(profile.id().id(), date, LatestNews::later);
      }
    }
    List<String> newest =
        dates.entrySet().stream()
            .filter(entry -> graph.profile(kind, entry.getKey()) != null)
            .sorted(
                Map.Entry.<String, Instant>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Map<String, Integer> ranks = new HashMap<>();
    newest.forEach(id -> ranks.put(id, ranks.size() + 1));
    return ranks;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
