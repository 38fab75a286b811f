package tongxin.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/**
 * Takes what is wrong with drafts for warnings: nobody sees a draft, so it stops nobody else. A
 * status that cannot be understood stays an error: it may have been meant to publish.
 */
final class DraftFaults {
  /** Where two documents want the same, only one of them is published if the other is a draft. */
  private static final Set<ProblemCode> OF_TWO =
      Set.of(ProblemCode.ROUTE_DUPLICATE, ProblemCode.SLUG_DUPLICATE, ProblemCode.ID_DUPLICATE);

  private final Documents documents;

  DraftFaults(Documents documents) {
    this.documents = documents;
  }

  /** The problems, with those of drafts as warnings. */
  List<Problem> softened(List<Problem> problems) {
    return problems.stream().map(p -> isOfDraft(p) ? p.asWarning() : p).toList();
  }

  /** The problems, warnings too, that are of nothing but drafts. */
  Set<Problem> ofDrafts(List<Problem> problems) {
    return problems.stream()
        .filter(p -> p.isError() ? isOfDraft(p) : documents.isDraft(p.location().file()))
        .collect(Collectors.toSet());
  }

  /** True for an error of a document that is certainly a draft. */
  boolean isOfDraft(Problem problem) {
    String file = problem.location().file();
    if (!problem.isError() || (isOfStatus(problem) && !documents.isLeftOut(file))) {
      return false;
    }
    var related = problem.related();
    return documents.isDraft(file)
        || (related != null
            && OF_TWO.contains(problem.code())
            && documents.isDraft(related.file()));
  }

  /** True where it is not clear whether a document is published. */
  static boolean isOfStatus(Problem problem) {
    return !problem.arguments().isEmpty() && problem.arguments().get(0).equals("status");
  }
}
