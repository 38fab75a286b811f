package tongxin.site;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Article;
import tongxin.content.model.Content;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.site.Surroundings.Kept;

/**
 * Checks what files say of each other: ids, links, files, slugs. Drafts are checked as well. What
 * was found in an article is kept as long as neither it nor anything it may name has changed.
 */
public final class ReferenceCheck {
  private final SiteGraph graph;
  private final Content content;
  private final KnownIds known;

  /** The problems of each article, in their order, and those of all ids. */
  private final List<List<Problem>> ofArticles;

  private final List<Problem> ofIds;

  /**
   * Checks articles and ids; the rest, which is little, is checked when it is reported.
   *
   * @param before the check of what the folder was last time; null at first
   */
  public ReferenceCheck(SiteGraph graph, @Nullable ReferenceCheck before) {
    this.graph = graph;
    this.content = graph.content();
    Kept kept = before == null ? Kept.NOTHING : Surroundings.kept(before.graph, graph);
    ReferenceCheck same = kept == Kept.NOTHING ? null : before;
    this.known = same != null ? same.known : new KnownIds(content, graph.files().tree());
    // Ids are checked in one go, beside the articles.
    CompletableFuture<List<Problem>> ids =
        same != null && kept == Kept.ALL
            ? CompletableFuture.completedFuture(same.ofIds)
            : CompletableFuture.supplyAsync(this::ids);
    this.ofArticles =
        IntStream.range(0, content.articles().size())
            .parallel()
            .mapToObj(place -> article(place, same))
            .toList();
    this.ofIds = ids.join();
  }

  private List<Problem> article(int place, @Nullable ReferenceCheck same) {
    Article article = content.articles().get(place);
    if (same != null && Replacement.isSame(same.content.articles().get(place), article)) {
      return same.ofArticles.get(place);
    }
    Problems found = new Problems();
    document(found).article(article);
    return found.sorted();
  }

  private List<Problem> ids() {
    Problems found = new Problems();
    new IdCheck(content, found).run();
    return found.sorted();
  }

  /** The site that was checked. */
  public SiteGraph graph() {
    return graph;
  }

  /** Reports all that was found. */
  public void report(Problems problems) {
    ofArticles.forEach(problems::addAll);
    VersionCheck.report(graph, problems);
    ShownPhotos.of(graph).reportUnshown(problems);
    problems.addAll(ofIds);
    content.profiles().forEach(profile -> document(problems).profile(profile));
    content.standingPages().forEach(page -> document(problems).standing(page));
    content.data().modelSites().values().forEach(document(problems)::modelSite);
    content.data().divisions().values().forEach(document(problems)::division);
    content.data().facts().values().forEach(document(problems)::fact);
    FactUseCheck.report(graph, problems);
    HomeCheck.report(content.data().home(), document(problems));
    LookCheck.report(graph, problems);
    content.site().nav().forEach(document(problems)::navItem);
  }

  private DocumentCheck document(Problems problems) {
    return new DocumentCheck(graph, known, problems);
  }
}
