package tongxin.pipeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;

/** What one attempt at a site has found to be wrong, and how much of that stands in the way. */
final class Findings {
  private final BuildOptions options;
  private final Problems problems = new Problems();
  private @Nullable LinkedSite linked;
  private @Nullable Documents documents;
  private int pages;

  Findings(BuildOptions options) {
    this.options = options;
  }

  Problems problems() {
    return problems;
  }

  /** Where the site has been linked, it is known what of it is a draft. */
  void linked(LinkedSite site, Documents ofSite) {
    linked = site;
    documents = ofSite;
  }

  @Nullable SiteGraph graph() {
    return linked == null ? null : linked.graph();
  }

  @Nullable Documents documents() {
    return documents;
  }

  /** All problems, with the severity that they have for this build. */
  List<Problem> verdict() {
    Documents known = documents;
    List<Problem> all = problems.sorted();
    return Verdict.of(known == null ? all : new DraftFaults(known).softened(all), options);
  }

  List<Problem> errors() {
    return verdict().stream().filter(Problem::isError).toList();
  }

  boolean failed() {
    return !errors().isEmpty();
  }

  /** Files of the documents that readers of this site see. */
  Set<String> visible() {
    Documents known = documents;
    SiteGraph graph = graph();
    return known == null || graph == null ? Set.of() : known.visible(graph);
  }

  void compiled(int count) {
    pages = count;
  }

  /** How many pages were compiled. */
  int pages() {
    return pages;
  }

  /** Says of what has become due since the site was published that the errors keep it back. */
  void tellWhatIsDue(PublicDocuments.Known before) {
    Documents known = documents;
    if (known == null) {
      return;
    }
    Set<String> due = new TreeSet<>(visible());
    due.removeAll(before.files());
    due.removeIf(file -> !known.appearsAfter(file, before.now()));
    due.removeAll(errors().stream().map(p -> p.location().file()).collect(Collectors.toSet()));
    due.forEach(file -> problems.add(ProblemCode.DUE_NOT_PUBLISHED, Location.of(file)));
  }
}
