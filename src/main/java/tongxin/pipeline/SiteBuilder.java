package tongxin.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.output.DryRun;
import tongxin.output.Published;
import tongxin.output.Publisher;
import tongxin.output.SiteOutput;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;
import tongxin.source.SourceTree;

/** Builds a site: the whole pipeline, stage by stage. */
public final class SiteBuilder {
  /** What is wrong with the folders themselves. */
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
    this(options, listener, cpu, clock, SitePlanner.forBuild(options));
  }

  /**
   * A builder for one of many builds of one folder by one program.
   *
   * @param planner keeps what was read from one build to the next
   */
  public SiteBuilder(
      BuildOptions options,
      StageListener listener,
      LongSupplier cpu,
      @Nullable Clock clock,
      SitePlanner planner) {
    this.options = options;
    this.listener = listener;
    this.clock = clock;
    this.timings = new Timings(cpu, listener);
    this.planner = planner;
  }

  /** The instant that the folder was last published for; nothing where that is not remembered. */
  public static Optional<Instant> publishedFor(BuildOptions options) {
    Instant known = new PublicDocuments(options).read().now();
    return known.equals(Instant.MAX) ? Optional.empty() : Optional.of(known);
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
            UpToDate.request(options, clock),
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
    SourceTree tree = planner.scan(problems, timings);
    PublicDocuments.Known before = new PublicDocuments(options).read();
    BuildProblems first = attempt(planner, tree, publisher, null);
    Optional<Gate.Approved> approved = Gate.check(first);
    if (approved.isPresent()) {
      BuildResult result = publish(publisher, approved.get(), first, first.verdict());
      upToDate.remember(tree, result);
      return result;
    }
    Optional<LeftOutDocuments> down = LeftOutDocuments.of(first, tree, before.files());
    if (down.isPresent()) {
      publisher.startOver();
      BuildProblems second = attempt(planner, tree, publisher, down.get());
      Optional<Gate.Approved> without = Gate.check(second);
      if (without.isPresent()) {
        return publish(publisher, without.get(), second, first.verdict());
      }
    }
    first.tellWhatIsDue(before);
    return result(first, first.verdict(), null);
  }

  private BuildResult publish(
      Publisher<Gate.Approved> publisher,
      Gate.Approved approved,
      BuildProblems buildProblems,
      List<Problem> verdict)
      throws IOException {
    Published published =
        timings.stage(
            "publish", () -> publisher.commit(approved), p -> p.written() + p.unchanged());
    new PublicDocuments(options).remember(buildProblems.visible());
    PlannedSite site = buildProblems.site();
    if (site != null) {
      new PublishedRules(options.source()).remember(site, options.out());
    }
    new PublishedAddresses(options.source(), options.out()).remember(buildProblems.addresses());
    published.leftovers().forEach(listener::leftover);
    new ForeignFiles(options, listener).tell(published.foreign());
    return result(buildProblems, verdict, published);
  }

  /** Runs every check that a build runs, and publishes nothing. */
  public BuildResult check() throws IOException {
    try (DryRun run = DryRun.against(options.out())) {
      boolean known = run.mayWrite() || !new UpToDate(options, listener).formerFiles().isEmpty();
      if (OutputFolder.isUnsafe(options) || !known) {
        problems.add(ProblemCode.OUT_UNSAFE, Location.of(options.out().toString()));
      }
      SitePlanner place =
          Files.isWritable(options.source()) ? planner : SitePlanner.forCheck(options);
      SourceTree tree = place.scan(problems, timings);
      BuildProblems buildProblems = attempt(place, tree, run, null);
      PublicDocuments.Known before = new PublicDocuments(options).read();
      if (buildProblems.failed()
          && LeftOutDocuments.of(buildProblems, tree, before.files()).isEmpty()) {
        buildProblems.tellWhatIsDue(before);
      }
      return result(buildProblems, buildProblems.verdict(), null);
    }
  }

  /**
   * Makes the whole site, as far as it has no errors.
   *
   * @param down what must go, and what is left out for that; null at first
   */
  private BuildProblems attempt(
      SitePlanner planner, SourceTree tree, SiteOutput output, @Nullable LeftOutDocuments down)
      throws IOException {
    Set<String> leftOut = down == null ? Set.of() : down.files();
    BuildProblems buildProblems = new BuildProblems(options, down != null);
    buildProblems.problems().addAll(problems.sorted());
    LinkedSite linked = planner.link(options, tree, leftOut, buildProblems.problems(), timings);
    if (linked == null) {
      return buildProblems;
    }
    Set<String> publicBefore = new PublicDocuments(options).read().files();
    buildProblems.linked(linked, new Documents(linked.content(), tree, publicBefore, leftOut));
    if (buildProblems.failed()) {
      return buildProblems;
    }
    PlannedSite site = planner.plan(linked, buildProblems.problems(), timings);
    buildProblems.planned(site);
    if (!buildProblems.failed()) {
      SiteWriter writer =
          new SiteWriter(site, planner.photos(), output, options, buildProblems.problems());
      writer.write(timings, listener);
      buildProblems.compiled(site.pages().size(), writer.addresses());
    }
    return buildProblems;
  }

  private BuildResult result(
      BuildProblems buildProblems, List<Problem> verdict, @Nullable Published published) {
    SiteGraph graph = buildProblems.graph();
    return new BuildResult(
        verdict,
        buildProblems.pages(),
        published,
        graph == null ? null : nextChange(graph),
        timings.all());
  }

  private static @Nullable ZonedDateTime nextChange(SiteGraph graph) {
    return graph.nextChange().map(next -> next.atZone(graph.site().zone())).orElse(null);
  }
}
