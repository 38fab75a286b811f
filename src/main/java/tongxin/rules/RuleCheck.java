package tongxin.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;

/**
 * Checks the content by all rules; drafts as well. In a preview, what was found in an article is
 * kept as long as it is the same reading, and the site answers what was asked for it as before.
 */
public final class RuleCheck {
  private final SiteGraph graph;
  private final Content content;
  private final Knowledge site;
  private final IdentityHashMap<Article, Kept> articles = new IdentityHashMap<>();
  private final AskedQuestions asked;
  private final boolean remembers;
  private final Kept ids;

  /** What was found, and what was asked for it. */
  private record Kept(List<Problem> problems, Map<Question<?>, Object> asked) {}

  /**
   * Checks articles and ids; the rest, which is little, is checked when it is reported.
   *
   * @param content all that was read, hidden or not
   * @param remembers whether what is asked is remembered, for a check after this one
   * @param before the check of what the folder was last time; null at first
   */
  public RuleCheck(
      Content content, SiteGraph graph, @Nullable RuleCheck before, boolean remembers) {
    this.remembers = remembers;
    this.graph = graph;
    this.content = content;
    this.site = new Knowledge(content, graph);
    this.asked = before == null ? new AskedQuestions() : before.asked.stillTrue(site);
    AskedQuestions same = asked.copy();
    // Ids are checked in one go, beside the articles.
    CompletableFuture<Kept> allIds =
        CompletableFuture.supplyAsync(
            () ->
                before != null && same.hold(before.ids.asked())
                    ? before.ids
                    : found(RuleBook.IDS, new WholeSite()));
    List<Kept> found =
        content.articles().parallelStream().map(article -> article(article, before, same)).toList();
    for (int i = 0; i < found.size(); i++) {
      articles.put(content.articles().get(i), found.get(i));
    }
    this.ids = allIds.join();
    found.forEach(kept -> asked.addAll(kept.asked()));
    asked.addAll(ids.asked());
  }

  private Kept article(Article article, @Nullable RuleCheck before, AskedQuestions same) {
    Kept known = before == null ? null : before.articles.get(article);
    return known != null && same.hold(known.asked())
        ? known
        : found(RuleBook.DOCUMENT, Document.of(article));
  }

  private <S> Kept found(List<Rule<S>> rules, S subject) {
    Problems problems = new Problems();
    Answers answers = remembers ? Answers.remembering(site) : Answers.once(site);
    rules.forEach(rule -> rule.check(subject, answers, problems));
    return new Kept(problems.sorted(), answers.asked());
  }

  /** The site that was checked. */
  public SiteGraph graph() {
    return graph;
  }

  /** Reports all that was found. */
  public void report(Problems problems) {
    content
        .articles()
        .forEach(a -> problems.addAll(Objects.requireNonNull(articles.get(a)).problems()));
    problems.addAll(ids.problems());
    documents().forEach(document -> problems.addAll(found(RuleBook.DOCUMENT, document).problems()));
    pairs().forEach(pair -> problems.addAll(found(RuleBook.TRANSLATIONS, pair).problems()));
    problems.addAll(found(RuleBook.SITE, new WholeSite()).problems());
  }

  private Stream<Document> documents() {
    return Stream.of(
            content.profiles().stream().map(Document::of),
            content.standingPages().stream().map(Document::of),
            content.data().modelSites().values().stream().map(Document::of),
            content.data().divisions().values().stream().map(Document::of),
            content.data().facts().values().stream().map(Document::of),
            Stream.of(Document.of(content.data().home())),
            content.site().nav().stream().map(Document::of))
        .flatMap(kind -> kind);
  }

  /** Each article with each of its versions that readers see. */
  private List<Translations> pairs() {
    List<Translations> pairs = new ArrayList<>();
    for (Article article : content.articles()) {
      for (Language language : graph.languages()) {
        Article version =
            language.equals(article.language())
                ? null
                : graph.articles(language).byKey(article.key());
        if (version != null) {
          pairs.add(new Translations(article, version));
        }
      }
    }
    return pairs;
  }
}
