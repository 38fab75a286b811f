package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.output.DryRun;
import tongxin.output.Publisher;
import tongxin.output.Publisher.Published;
import tongxin.output.SiteOutput;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;

/** Builds a site: the whole pipeline, stage by stage. */
public final class SiteBuilder {
  private final Problems problems = new Problems();
  private final Timings timings;
  private final StageListener listener;
  private final SitePlanner planner;
  private final @Nullable Clock clock;
  private BuildOptions options;

  /**
   * A builder for one build.
   *
   * @param cpu CPU time of the process in nanoseconds, for the timings
   */
  public SiteBuilder(BuildOptions options, StageListener listener, LongSupplier cpu) {
    this(options, listener, cpu, null);
  }

  /**
   * A builder for one build of the present.
   *
   * @param cpu CPU time of the process in nanoseconds, for the timings
   * @param clock tells the time again where the build had to wait; null where it is for the instant
   *     of the options, whenever it runs
   */
  public SiteBuilder(
      BuildOptions options, StageListener listener, LongSupplier cpu, @Nullable Clock clock) {
    this.options = options;
    this.listener = listener;
    this.clock = clock;
    this.timings = new Timings(cpu, listener);
    this.planner = new SitePlanner(options.source());
  }

  /** Builds and publishes; with an error in the content nothing is published. */
  public BuildResult build() throws IOException {
    if (OutputFolder.isUnsafe(options) || !Files.isDirectory(options.source())) {
      return check();
    }
    AtomicBoolean waited = new AtomicBoolean();
    try (Publisher<Gate.Approved> publisher =
        Publisher.open(
            options.out(),
            UpToDate.wish(options, clock),
            () -> {
              waited.set(true);
              listener.waits(options.out());
            })) {
      if (waited.get() && clock != null) {
        options = options.at(clock.instant());
      }
      return build(publisher);
    }
  }

  private BuildResult build(Publisher<Gate.Approved> publisher) throws IOException {
    UpToDate upToDate = new UpToDate(options, listener);
    if (!publisher.mayWrite()) {
      Set<String> files = upToDate.formerFiles();
      if (files.isEmpty()) {
        return check();
      }
      publisher.adopt(files);
    }
    Optional<BuildResult> same = upToDate.result();
    if (same.isPresent()) {
      return same.get();
    }
    if (options.clean()) {
      planner.photos().startAnew();
    }
    LinkedSite linked = linked(planner);
    if (linked == null || Verdict.failed(problems, options)) {
      return result(linked, 0, null);
    }
    int pages = write(planner, linked, publisher);
    Gate.Approved approved = Gate.check(problems, options).orElse(null);
    if (approved == null) {
      return result(linked, pages, null);
    }
    Published published =
        timings.stage(
            "publish", () -> publisher.commit(approved), p -> p.written() + p.unchanged());
    BuildResult result = result(linked, pages, published);
    upToDate.remember(linked.tree(), result);
    published.leftovers().forEach(listener::leftover);
    new ForeignFiles(options, listener).tell(published.foreign());
    return result;
  }

  /** Runs every check that a build runs, and publishes nothing. */
  public BuildResult check() throws IOException {
    try (DryRun run = DryRun.against(options.out())) {
      boolean known = run.mayWrite() || !new UpToDate(options, listener).formerFiles().isEmpty();
      if (OutputFolder.isUnsafe(options) || !known) {
        problems.add(ProblemCode.OUT_UNSAFE, Location.of(options.out().toString()));
      }
      SitePlanner place =
          Files.isWritable(options.source()) ? planner : SitePlanner.forCheck(options.source());
      LinkedSite linked = linked(place);
      if (linked == null || Verdict.failed(problems, options)) {
        return result(linked, 0, null);
      }
      return result(linked, write(place, linked, run), null);
    }
  }

  private @Nullable LinkedSite linked(SitePlanner planner) throws IOException {
    return planner.link(options, planner.scan(problems, timings), problems, timings);
  }

  private int write(SitePlanner planner, LinkedSite linked, SiteOutput output) throws IOException {
    PlannedSite site = planner.plan(linked, problems, timings);
    if (Verdict.failed(problems, options)) {
      return 0;
    }
    new SiteWriter(site, planner.photos(), output, options, problems).write(timings, listener);
    return site.pages().size();
  }

  private BuildResult result(
      @Nullable LinkedSite linked, int pages, @Nullable Published published) {
    return new BuildResult(
        Verdict.of(problems, options),
        pages,
        published,
        linked == null ? null : nextChange(linked.graph()),
        timings.all());
  }

  private static @Nullable ZonedDateTime nextChange(SiteGraph graph) {
    return graph.nextChange().map(next -> next.atZone(graph.site().zone())).orElse(null);
  }
}
