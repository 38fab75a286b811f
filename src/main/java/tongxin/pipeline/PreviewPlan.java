package tongxin.pipeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Problem;

/**
 * What a preview can show of a folder.
 *
 * @param site null where an error is not of one document, or leaves nothing to show
 * @param problems of the files as they are, sorted, with their severity
 * @param ofDrafts those that stop no other document from being published
 * @param behind files of the documents that are not shown as they are: as they last could be shown,
 *     or not at all
 * @param incomplete true where a document that readers are to see is left out, though it was shown
 *     before or nothing was
 */
public record PreviewPlan(
    @Nullable PlannedSite site,
    List<Problem> problems,
    Set<Problem> ofDrafts,
    Set<String> behind,
    boolean incomplete) {
  /** Copies the collections. */
  public PreviewPlan {
    problems = List.copyOf(problems);
    ofDrafts = Set.copyOf(ofDrafts);
    behind = Set.copyOf(behind);
  }
}
