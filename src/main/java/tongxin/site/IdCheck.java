package tongxin.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.content.model.StandingPage;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** Checks that no two things have one slug or one id. */
final class IdCheck {
  private final Content content;
  private final Problems problems;

  IdCheck(Content content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  void run() {
    articles(content.articles().stream().sorted(Comparator.comparing(Article::location)).toList());
    standing();
  }

  /** Slugs are unique in a language: {@code article:SLUG} must mean one article. */
  private void articles(List<Article> articles) {
    Map<String, Map<String, Article>> bySlug = new HashMap<>();
    Map<String, Map<String, Article>> byKey = new HashMap<>();
    for (Article article : articles) {
      Article first = inLanguage(bySlug, article).putIfAbsent(article.slug().id(), article);
      Article same = inLanguage(byKey, article).putIfAbsent(article.key(), article);
      if (first != null) {
        problems.add(
            Problem.of(ProblemCode.SLUG_DUPLICATE, article.slug().location(), article.slug().id())
                .relatedTo(first.slug().location()));
      } else if (same != null) {
        // SLUG.LANG.md beside SLUG/index.LANG.md: both are the same article.
        problems.add(
            Problem.of(ProblemCode.ID_DUPLICATE, article.location(), article.key())
                .relatedTo(same.location()));
      }
    }
  }

  private static Map<String, Article> inLanguage(
      Map<String, Map<String, Article>> all, Article article) {
    return all.computeIfAbsent(article.language().code(), code -> new HashMap<>());
  }

  private void standing() {
    Map<String, StandingPage> first = new HashMap<>();
    for (StandingPage page : content.standingPages()) {
      String id = page.id().id();
      StandingPage other =
          first.putIfAbsent(page.kind() + "/" + page.language().code() + "/" + id, page);
      if (other != null) {
        problems.add(
            Problem.of(ProblemCode.ID_DUPLICATE, page.location(), id).relatedTo(other.location()));
      }
    }
  }
}
