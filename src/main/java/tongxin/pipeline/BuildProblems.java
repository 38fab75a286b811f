package tongxin.pipeline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.content.model.PublicAddress;
import tongxin.ledger.Vanished;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;

/** What one attempt at a site has found to be wrong, and how much of that stands in the way. */
final class BuildProblems {
  private final BuildOptions options;
  private final boolean takingDown;
  private final Problems problems = new Problems();
  private @Nullable LinkedSite linked;
  private @Nullable Documents documents;
  private @Nullable PlannedSite planned;
  private int pages;
  private List<Vanished> vanished = List.of();
  private List<PublicAddress> addresses = List.of();

  /**
   * Nothing found yet.
   *
   * @param takingDown true where something must go, whatever else is wrong: an address that
   *     vanishes does not keep it
   */
  BuildProblems(BuildOptions options, boolean takingDown) {
    this.options = options;
    this.takingDown = takingDown;
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
    List<Problem> found =
        Verdict.of(known == null ? all : new DraftFaults(known).softened(all), options);
    return takingDown
        ? found.stream().map(p -> Verdict.isOfAddress(p) ? p.asWarning() : p).toList()
        : found;
  }

  /** Once the site is planned, it is known which addresses would vanish. */
  void planned(PlannedSite site) {
    vanished = site.ledger().vanished();
    planned = site;
  }

  @Nullable PlannedSite site() {
    return planned;
  }

  List<Vanished> vanished() {
    return vanished;
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

  void compiled(int count, List<PublicAddress> ofPages) {
    pages = count;
    addresses = ofPages;
  }

  /** Every address of the site that was compiled. */
  List<PublicAddress> addresses() {
    return addresses;
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
