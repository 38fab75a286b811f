package tongxin.site;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tongxin.content.model.Article;
import tongxin.content.model.Status;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** Finds articles that are held back in one language and seen in another: an embargo forgotten. */
final class VersionCheck {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private VersionCheck() {}

  static void report(SiteGraph graph, Problems problems) {
    for (Article article : graph.content().articles()) {
      Instant from = article.publication().from();
      if (from != null
          && from.isAfter(graph.now())
          && article.publication().status() == Status.PUBLISHED
          && !graph.shows(article.publication())) {
        String time = MINUTE.format(from.atZone(graph.site().zone()));
        for (Article seen : graph.versions(article.key())) {
          problems.add(
              Problem.of(
                      ProblemCode.VERSION_HELD_BACK,
                      seen.location(),
                      article.location().file(),
                      time)
                  .relatedTo(article.location()));
        }
      }
    }
  }
}
