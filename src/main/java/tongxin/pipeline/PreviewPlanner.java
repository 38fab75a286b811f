package tongxin.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.content.model.Content;
import tongxin.problem.Problem;
import tongxin.problem.Problems;

/**
 * Plans previews of one folder, one after the other. What cannot be shown as it is now is shown as
 * it was when it last could be.
 */
final class PreviewPlanner {
  private final SitePlanner planner;
  private @Nullable Content good;

  PreviewPlanner(SitePlanner planner) {
    this.planner = planner;
  }

  /**
   * Plans what can be shown.
   *
   * @param linked what the folder holds; null where site.yml cannot be used
   * @param whole the site as it is now; null where an error is in the way
   * @param problems all that was found
   */
  PreviewPlan plan(
      BuildOptions options,
      @Nullable LinkedSite linked,
      @Nullable PlannedSite whole,
      Problems problems)
      throws IOException {
    List<Problem> verdict = Verdict.of(problems, options);
    if (linked == null) {
      return new PreviewPlan(null, verdict, Set.of(), Set.of(), true);
    }
    Set<String> publicBefore = new PublicDocuments(options).read().files();
    Documents documents = new Documents(linked.content(), linked.tree(), publicBefore, Set.of());
    Set<Problem> ofDrafts = new DraftFaults(documents).ofDrafts(verdict);
    if (whole != null) {
      good = linked.content();
      return new PreviewPlan(whole, verdict, ofDrafts, Set.of(), false);
    }
    FaultyDocuments faulty = new FaultyDocuments(options, linked.content(), documents, good);
    LinkedSite rest =
        faulty.without(
            Verdict.blocking(problems, options),
            (content, found) -> planner.relinked(linked, content, options, found));
    if (rest == null) {
      return new PreviewPlan(null, verdict, ofDrafts, Set.of(), true);
    }
    boolean incomplete = faulty.losesPublic();
    good = incomplete ? good : rest.content();
    Timings timings = new Timings(() -> 0L, StageListener.SILENT);
    PlannedSite site = planner.plan(rest, new Problems(), timings);
    return new PreviewPlan(site, verdict, ofDrafts, faulty.behind(), incomplete);
  }
}
