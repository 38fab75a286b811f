package tongxin.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.bake.Bakery;
import tongxin.bake.CompiledPage;
import tongxin.config.BuildOptions;
import tongxin.output.Publisher;
import tongxin.output.Publisher.Published;
import tongxin.page.parts.Attachments;
import tongxin.page.plan.Page;
import tongxin.photo.notes.PositionCheck;
import tongxin.photo.variants.Variant;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;
import tongxin.source.SourceFile;
import tongxin.template.TemplateEngine;

/** Builds a site: the whole pipeline, stage by stage. */
public final class SiteBuilder {
  private final BuildOptions options;
  private final Problems problems = new Problems();
  private final Timings timings;
  private final StageListener listener;
  private final SitePlanner planner;

  /**
   * A builder for one build.
   *
   * @param cpu CPU time of the process in nanoseconds, for the timings
   */
  public SiteBuilder(BuildOptions options, StageListener listener, LongSupplier cpu) {
    this.options = options;
    this.listener = listener;
    this.timings = new Timings(cpu, listener);
    this.planner = new SitePlanner(options.source());
  }

  /** Builds and publishes; with an error in the content nothing is published. */
  public BuildResult build() throws IOException {
    OutputFolder.check(options).ifPresent(problems::add);
    UpToDate upToDate = new UpToDate(options, listener);
    Optional<BuildResult> same = failed() ? Optional.empty() : upToDate.result();
    if (same.isPresent()) {
      return same.get();
    }
    LinkedSite linked = linked(planner);
    if (linked == null || failed()) {
      return result(null, 0, null);
    }
    SiteGraph graph = linked.graph();
    PlannedSite site = planner.plan(linked, problems, timings);
    if (failed()) {
      return result(graph, 0, null);
    }
    try (Publisher publisher = Publisher.open(options.out())) {
      int pages = compile(site, publisher);
      if (failed()) {
        return result(graph, pages, null);
      }
      timings.stage("assets", () -> assets(graph, publisher), n -> n);
      Published published =
          timings.stage("publish", publisher::commit, p -> p.written() + p.unchanged());
      BuildResult result = result(graph, pages, published);
      upToDate.remember(linked.tree(), result);
      return result;
    }
  }

  /** Runs every check, and writes nothing. */
  public BuildResult check() throws IOException {
    SitePlanner unwritten = SitePlanner.forCheck(options.source());
    LinkedSite linked = linked(unwritten);
    if (linked != null && !failed()) {
      unwritten.plan(linked, problems, timings);
    }
    return result(linked == null ? null : linked.graph(), 0, null);
  }

  private @Nullable LinkedSite linked(SitePlanner place) throws IOException {
    return place.link(options, place.scan(problems, timings), problems, timings);
  }

  private int compile(PlannedSite site, Publisher publisher) throws IOException {
    ConcurrentLinkedQueue<CompiledPage> waiting = new ConcurrentLinkedQueue<>();
    NeededFiles needed = new NeededFiles();
    Map<String, String> colours = new ConcurrentHashMap<>();
    timings.stage(
        "compile", () -> bake(site.templates(), site.pages(), publisher, needed, waiting), n -> n);
    timings.stage(
        "variants",
        () -> {
          colours.putAll(planner.photos().make(site.graph(), needed, listener, problems));
          return variants(needed, publisher);
        },
        n -> n);
    timings.stage("attachments", () -> attachments(site.graph(), needed, publisher), n -> n);
    timings.stage("finish", () -> finish(waiting, colours, publisher), n -> n);
    timings.stage("search", () -> search(site, publisher), n -> n);
    return site.pages().size();
  }

  private int bake(
      TemplateEngine engine,
      List<Page> pages,
      Publisher publisher,
      NeededFiles needed,
      ConcurrentLinkedQueue<CompiledPage> waiting)
      throws IOException {
    AtomicInteger count = new AtomicInteger();
    new Bakery(engine, publisher.scratch())
        .bake(
            pages,
            page -> {
              count.incrementAndGet();
              needed.add(page.needs());
              Finisher.finish(page.text(), digest -> null, false)
                  .ifPresentOrElse(
                      bytes -> add(publisher, page.route().file(), bytes), () -> waiting.add(page));
            },
            (route, bytes) -> {
              count.incrementAndGet();
              add(publisher, route.file(), bytes);
            },
            problems);
    return count.get();
  }

  private int finish(
      ConcurrentLinkedQueue<CompiledPage> waiting,
      Map<String, String> colours,
      Publisher publisher) {
    waiting.parallelStream()
        .forEach(
            page ->
                Finisher.finish(page.text(), colours::get, true)
                    .ifPresent(bytes -> add(publisher, page.route().file(), bytes)));
    return waiting.size();
  }

  private int search(PlannedSite site, Publisher publisher) {
    Map<String, byte[]> files = site.search();
    files.entrySet().parallelStream()
        .forEach(file -> add(publisher, file.getKey(), file.getValue()));
    return files.size();
  }

  private int variants(NeededFiles needed, Publisher publisher) throws IOException {
    int count = 0;
    for (NeededFiles.PhotoNeed photo : needed.photos().values()) {
      for (Variant variant : photo.variants()) {
        Path file = planner.photos().find(variant);
        if (file != null) {
          publisher.add("photos/" + variant.name(), file);
          count++;
        }
      }
    }
    return count;
  }

  private int attachments(SiteGraph graph, NeededFiles needed, Publisher publisher)
      throws IOException {
    for (String path : needed.attachments()) {
      SourceFile file = Objects.requireNonNull(graph.files().source(path));
      if (PositionCheck.areToldBy(file.file())) {
        problems.add(ProblemCode.PHOTO_POSITION, file.location());
      }
      publisher.add(Attachments.route(path).file(), file.file());
    }
    return needed.attachments().size();
  }

  private int assets(SiteGraph graph, Publisher publisher) throws IOException {
    for (Asset asset : graph.files().assets().all()) {
      Path file = asset.file();
      boolean fresh =
          file != null
              ? publisher.add(asset.route(), file)
              : publisher.add(asset.route(), asset.open().readAllBytes());
      if (!fresh) {
        problems.add(
            ProblemCode.ROUTE_DUPLICATE, Location.of("assets/" + asset.path()), asset.route());
      }
    }
    return graph.files().assets().all().size();
  }

  private void add(Publisher publisher, String path, byte[] bytes) {
    try {
      if (!publisher.add(path, bytes)) {
        problems.add(ProblemCode.ROUTE_DUPLICATE, Location.of("/" + path), "/" + path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean failed() {
    return Verdict.failed(problems, options);
  }

  private BuildResult result(@Nullable SiteGraph graph, int pages, @Nullable Published published) {
    return new BuildResult(
        Verdict.of(problems, options),
        pages,
        published,
        graph == null
            ? null
            : graph.nextChange().map(next -> next.atZone(graph.site().zone())).orElse(null),
        timings.all());
  }
}
