package tongxin.serve;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/**
 * The newest site that can be shown. While the content has an error, that is the last one without.
 */
final class Preview {
  /** How old the "as of" of a preview may become: a page that says the minute would never rest. */
  private static final Duration STALE = Duration.ofHours(1);

  private final SitePlanner planner;
  private final Clock clock;
  private final boolean fixedTime;
  private BuildOptions options;
  private volatile State state = new State(null, null, List.of());

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
   * @param site the newest without error; null where there was none yet
   * @param before the one before that; a page of it may still be open
   * @param problems of the files as they are now
   */
  record State(@Nullable PlannedSite site, @Nullable PlannedSite before, List<Problem> problems) {
    List<Problem> errors() {
      return problems.stream().filter(Problem::isError).toList();
    }
  }

  State state() {
    return state;
  }

  /** Takes in what has changed. */
  synchronized State refresh(Changes changes) throws IOException {
    moveOn();
    Problems problems = new Problems();
    Optional<PlannedSite> planned = planner.plan(options, changes, problems);
    State old = state;
    List<Problem> sorted = planner.verdict(problems, options);
    state =
        planned
            .map(site -> new State(site, old.site, sorted))
            .orElseGet(() -> new State(old.site, old.before, sorted));
    return state;
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
