package tongxin.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.problem.Problem;
import tongxin.site.SiteGraph;
import tongxin.source.SourceTree;

/**
 * The documents that a build leaves out because of their errors, so that what has expired or was
 * withdrawn is taken off the site all the same. Where nothing has to be taken off, the old site
 * stays as it is.
 *
 * @param files of the documents that are left out, from the source folder
 */
record LeftOutDocuments(Set<String> files) {
  /**
   * What to leave out.
   *
   * @return nothing where nothing has to go, or an error is not of one document
   */
  static Optional<LeftOutDocuments> of(
      BuildProblems buildProblems, SourceTree tree, Set<String> publicBefore) {
    Documents documents = buildProblems.documents();
    SiteGraph graph = buildProblems.graph();
    if (documents == null || graph == null) {
      return Optional.empty();
    }
    // An address that vanishes is no reason to show what must go.
    List<Problem> errors =
        buildProblems.errors().stream().filter(error -> !Verdict.isOfAddress(error)).toList();
    Set<String> unclear =
        errors.stream()
            .filter(DraftFaults::isOfStatus)
            .map(p -> p.location().file())
            .collect(Collectors.toSet());
    Set<String> gone = new HashSet<>(publicBefore);
    gone.removeAll(documents.visible(graph));
    gone.removeAll(unclear);
    // What goes against the ledger waits until somebody has decided what its address answers.
    buildProblems.vanished().forEach(lost -> gone.removeIf(lost::isOf));
    gone.removeIf(file -> !documents.isRead(file) && tree.contains(file));
    Set<String> faulty = gone.isEmpty() ? null : faulty(errors, documents);
    return faulty == null ? Optional.empty() : Optional.of(new LeftOutDocuments(faulty));
  }

  /** The documents with errors; null where something else has one. */
  static @Nullable Set<String> faulty(List<Problem> errors, Documents documents) {
    Set<String> faulty = new TreeSet<>();
    for (Problem error : errors) {
      String file = error.location().file();
      List<String> owners = documents.owners(file);
      if (owners.isEmpty() && !Documents.isOfDocument(file)) {
        return null;
      }
      faulty.addAll(owners);
      faulty.add(file);
    }
    return faulty;
  }
}
