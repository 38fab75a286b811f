package tongxin.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/** No two things have one slug or one id. */
final class IdRule implements Rule<WholeSite> {
  @Override
  public String name() {
    return "ids";
  }

  @Override
  public void check(WholeSite whole, Answers site, Problems problems) {
    articles(site.ask(new Questions.ArticleNames()), problems);
    standing(site.ask(new Questions.StandingNames()), problems);
  }

  /** Slugs are unique in a language: {@code article:SLUG} must mean one article. */
  private static void articles(List<Questions.ArticleName> names, Problems problems) {
    Map<String, Map<String, Questions.ArticleName>> bySlug = new HashMap<>();
    Map<String, Map<String, Questions.ArticleName>> byKey = new HashMap<>();
    List<Questions.ArticleName> sorted =
        names.stream().sorted(Comparator.comparing(Questions.ArticleName::location)).toList();
    for (Questions.ArticleName name : sorted) {
      String slug = name.slug().id();
      Questions.ArticleName first = in(bySlug, name).putIfAbsent(slug, name);
      Questions.ArticleName same = in(byKey, name).putIfAbsent(name.key(), name);
      if (first != null) {
        problems.add(
            Problem.of(ProblemCode.SLUG_DUPLICATE, name.slug().location(), slug)
                .relatedTo(first.slug().location()));
      } else if (same != null) {
        // SLUG.LANG.md beside SLUG/index.LANG.md: both are the same article.
        problems.add(
            Problem.of(ProblemCode.ID_DUPLICATE, name.location(), name.key())
                .relatedTo(same.location()));
      }
    }
  }

  private static Map<String, Questions.ArticleName> in(
      Map<String, Map<String, Questions.ArticleName>> all, Questions.ArticleName name) {
    return all.computeIfAbsent(name.language().code(), code -> new HashMap<>());
  }

  private static void standing(List<Questions.StandingName> names, Problems problems) {
    Map<String, Questions.StandingName> first = new HashMap<>();
    for (Questions.StandingName name : names) {
      String key = name.kind() + "/" + name.language().code() + "/" + name.id();
      Questions.StandingName other = first.putIfAbsent(key, name);
      if (other != null) {
        problems.add(
            Problem.of(ProblemCode.ID_DUPLICATE, name.location(), name.id())
                .relatedTo(other.location()));
      }
    }
  }
}
