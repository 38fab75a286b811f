package tongxin.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tongxin.config.BuildOptions;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.SourceTree;

/** Plans a preview without the drafts that have errors, so that all else can be seen meanwhile. */
final class FaultyDraftPreview {
  private final SitePlanner planner;
  private final SourceTree tree;
  private final List<Problem> ofFiles;
  private final Timings timings = new Timings(() -> 0L, StageListener.SILENT);

  /**
   * A plan of one state of the folder.
   *
   * @param ofFiles what is wrong with the files of the tree, before any is read
   */
  FaultyDraftPreview(SitePlanner planner, SourceTree tree, List<Problem> ofFiles) {
    this.planner = planner;
    this.tree = tree;
    this.ofFiles = ofFiles;
  }

  /**
   * Plans the site; the errors of the drafts that are left out are warnings.
   *
   * @param faulty receives the files of these drafts
   * @return nothing where something else has an error
   */
  Optional<PlannedSite> plan(BuildOptions options, Problems problems, Set<String> faulty)
      throws IOException {
    Problems found = new Problems();
    found.addAll(ofFiles);
    LinkedSite linked = planner.link(options, tree, found, timings);
    if (linked == null || !Verdict.blocks(found, options)) {
      problems.addAll(found.sorted());
      return linked == null
          ? Optional.empty()
          : Optional.of(planner.plan(linked, problems, timings));
    }
    collect(linked, found, faulty);
    Problems without = new Problems();
    without.addAll(ofFiles);
    LinkedSite rest = planner.link(options, tree, faulty, without, timings);
    Documents read = new Documents(linked.content(), tree, Set.of(), faulty);
    problems.addAll(new DraftFaults(read).softened(without.sorted()));
    return rest == null || Verdict.blocks(problems, options)
        ? Optional.empty()
        : Optional.of(planner.plan(rest, problems, timings));
  }

  private void collect(LinkedSite linked, Problems found, Set<String> faulty) {
    Documents documents = new Documents(linked.content(), tree, Set.of(), Set.of());
    DraftFaults faults = new DraftFaults(documents);
    for (Problem problem : found.sorted()) {
      if (faults.isOfDraft(problem)) {
        faulty.add(problem.location().file());
        faulty.addAll(documents.owners(problem.location().file()));
      }
    }
  }
}
