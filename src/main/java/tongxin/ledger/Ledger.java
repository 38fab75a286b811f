package tongxin.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.asset.Asset;
import tongxin.content.model.Content;
import tongxin.content.model.PublicAddress;
import tongxin.page.plan.Page;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.Route;
import tongxin.site.SiteGraph;

/** What becomes of every address that was ever public, in one site. Never changes. */
public final class Ledger {
  private final Map<KnownAddress, Answer> answers = new LinkedHashMap<>();
  private final List<Vanished> vanished = new ArrayList<>();
  private final List<KnownAddress> files = new ArrayList<>();
  private final Problems problems = new Problems();

  private Ledger() {}

  /**
   * Compares the ledger with a plan.
   *
   * @param content all of it, for what is not public any more
   * @param pages the pages of the site, without those that the ledger adds
   * @param assets what is published beside pages
   */
  public static Ledger of(
      SiteGraph graph, Content content, List<Page> pages, Iterable<Asset> assets) {
    Ledger ledger = new Ledger();
    if (!content.data().addresses().all().isEmpty()) {
      ledger.compare(new Answers(graph, content, pages, assets));
    }
    return ledger;
  }

  private void compare(Answers of) {
    for (PublicAddress entry : of.invalid()) {
      problems.add(ProblemCode.ADDRESS_INVALID, entry.location(), entry.address());
    }
    for (KnownAddress known : of.all()) {
      PublicAddress entry = known.entry();
      Outcome outcome = of.outcome(known);
      if (outcome instanceof Outcome.HasPage has) {
        if (!entry.isKept() && !has.byAlias()) {
          problems.add(ProblemCode.ADDRESS_UNUSED, entry.location(), entry.address());
        }
      } else if (outcome instanceof Outcome.Answered answered) {
        answers.put(known, answered.answer());
      } else if (outcome instanceof Outcome.Missing missing) {
        vanished.add(missing.vanished());
      } else if (outcome instanceof Outcome.FileOfContent) {
        files.add(known);
      } else if (outcome instanceof Outcome.Wrong wrong) {
        problems.add(wrong.code(), wrong.place(), entry.address(), wrong.detail());
      }
    }
    vanished.forEach(lost -> problems.add(problem(lost)));
  }

  private static Problem problem(Vanished lost) {
    Route now = lost.now();
    PublicAddress entry = lost.entry();
    return Problem.of(
        ProblemCode.ADDRESS_VANISHED,
        entry.location(),
        entry.address(),
        entry.title(),
        lost.loss().name().toLowerCase(java.util.Locale.ROOT),
        now == null ? "unknown" : now.toString());
  }

  /** Says what is wrong. */
  public void report(Problems all) {
    all.addAll(problems.sorted());
  }

  /** What each address without a page of its own answers. */
  public Map<KnownAddress, Answer> answers() {
    return Map.copyOf(answers);
  }

  /** The same in the order of the file. */
  List<Map.Entry<KnownAddress, Answer>> inOrder() {
    return List.copyOf(answers.entrySet());
  }

  /** The addresses that would have nothing. */
  public List<Vanished> vanished() {
    return List.copyOf(vanished);
  }

  /** The addresses of files beside content; whether they are still linked to, only pages tell. */
  public List<KnownAddress> files() {
    return List.copyOf(files);
  }

  /** Says of the addresses of files beside content that they have nothing any more. */
  public void reportFiles(java.util.Set<String> published, Problems all) {
    for (KnownAddress known : files) {
      if (!published.contains(known.old().path())) {
        all.add(problem(new Vanished(known.entry(), Vanished.Loss.REMOVED, null)));
      }
    }
  }
}
