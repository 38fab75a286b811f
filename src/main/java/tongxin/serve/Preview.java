package tongxin.serve;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.PreviewPlan;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problem;
import tongxin.source.Changes;

/**
 * The newest site that can be shown. A document with an error is shown as it last was without one;
 * where the error is not of one document, so is everything.
 */
final class Preview {
  /** How old the "as of" of a preview may become: a page that says the minute would never rest. */
  private static final Duration STALE = Duration.ofHours(1);

  private final SitePlanner planner;
  private final Clock clock;
  private final boolean fixedTime;
  private BuildOptions options;
  private volatile State state = new State(null, null, null, List.of(), Set.of(), Map.of());

  /**
   * A preview, empty until it is refreshed.
   *
   * @param fixedTime whether {@code options} name the instant that counts as now
   */
  Preview(BuildOptions options, Clock clock, boolean fixedTime) {
    this.planner = new SitePlanner(options);
    this.options = options.forPreview();
    this.clock = clock;
    this.fixedTime = fixedTime;
  }

  /**
   * What can be shown.
   *
   * @param site the newest that can be shown; null where there was none yet
   * @param before the one before that; a page of it may still be open
   * @param part what can be shown where there was no whole site yet
   * @param problems of the files as they are now
   * @param ofDrafts those that stop no other document from being published
   * @param behind since when documents are not shown as they are, by file; the empty name is of
   *     everything
   */
  record State(
      @Nullable PlannedSite site,
      @Nullable PlannedSite before,
      @Nullable PlannedSite part,
      List<Problem> problems,
      Set<Problem> ofDrafts,
      Map<String, Instant> behind) {
    static final String EVERYTHING = "";

    List<Problem> errors() {
      return problems.stream().filter(Problem::isError).toList();
    }

    /** What is shown beside a text; null where nothing can be. */
    @Nullable PlannedSite shown() {
      return site == null ? part : site;
    }
  }

  State state() {
    return state;
  }

  /** Takes in what has changed. */
  synchronized State refresh(Changes changes) throws IOException {
    moveOn();
    PreviewPlan plan = planner.preview(options, changes);
    State old = state;
    PlannedSite fresh = plan.site();
    boolean adopts = fresh != null && !plan.incomplete();
    // A site that begins with an error says so; only the desk shows the rest of it.
    PlannedSite part = old.site == null && !adopts ? fresh : null;
    Set<String> behind = adopts || part != null ? plan.behind() : Set.of(State.EVERYTHING);
    state =
        new State(
            adopts ? fresh : old.site,
            adopts ? old.site : old.before,
            part,
            plan.problems(),
            plan.ofDrafts(),
            behind(behind, old));
    return state;
  }

  private Map<String, Instant> behind(Set<String> files, State old) {
    Instant now = clock.instant();
    Map<String, Instant> behind = new HashMap<>();
    files.forEach(file -> behind.put(file, old.behind.getOrDefault(file, now)));
    return Map.copyOf(behind);
  }

  /** What is a draft today may be due tomorrow: the marks follow the clock. */
  private void moveOn() {
    Instant now = clock.instant();
    PlannedSite site = state.site;
    boolean changed =
        site != null && site.graph().nextChange().filter(next -> !next.isAfter(now)).isPresent();
    if (!fixedTime && (changed || options.now().plus(STALE).isBefore(now))) {
      options = options.at(now);
    }
  }
}
