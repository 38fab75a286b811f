package tongxin.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import tongxin.asset.AssetCatalog;
import tongxin.asset.AssetReader;
import tongxin.bake.Bakery;
import tongxin.bake.CompiledPage;
import tongxin.config.BuildOptions;
import tongxin.content.Content;
import tongxin.content.ContentReader;
import tongxin.content.ParseCache;
import tongxin.markup.MarkdownParser;
import tongxin.output.Folders;
import tongxin.output.Publisher;
import tongxin.output.Publisher.Published;
import tongxin.page.Attachments;
import tongxin.page.Page;
import tongxin.page.PagePlanner;
import tongxin.page.PhotoCatalog;
import tongxin.page.VariantOrders;
import tongxin.photo.Variant;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Severity;
import tongxin.site.ReferenceCheck;
import tongxin.site.SiteGraph;
import tongxin.source.SourceFile;
import tongxin.source.SourceScanner;
import tongxin.source.SourceTree;
import tongxin.template.Strings;
import tongxin.template.TemplateEngine;

/** Builds a site: the whole pipeline, stage by stage. */
public final class SiteBuilder {
  private final BuildOptions options;
  private final Problems problems = new Problems();
  private final Timings timings;
  private final StageListener listener;
  private final PhotoStage photoStage;

  /**
   * A builder for one build.
   *
   * @param cpu CPU time of the process in nanoseconds, for the timings
   */
  public SiteBuilder(BuildOptions options, StageListener listener, LongSupplier cpu) {
    this.options = options;
    this.listener = listener;
    this.timings = new Timings(cpu, listener);
    Path cache = options.source().resolve(".tongxin/cache/photos");
    this.photoStage = new PhotoStage(cache, Runtime.getRuntime().availableProcessors());
  }

  /** Builds and publishes; with an error in the content nothing is published. */
  public BuildResult build() throws IOException {
    OutputFolder.check(options).ifPresent(problems::add);
    UpToDate upToDate = new UpToDate(options, listener);
    Optional<BuildResult> same = failed() ? Optional.empty() : upToDate.result();
    if (same.isPresent()) {
      return same.get();
    }
    Linked linked = linked();
    if (linked == null || failed()) {
      return result(null, 0, null);
    }
    try (Publisher publisher = Publisher.open(options.out())) {
      int pages = compile(linked, publisher);
      if (failed()) {
        return result(linked.graph, pages, null);
      }
      timings.stage("assets", () -> assets(linked.graph, publisher), n -> n);
      Published published =
          timings.stage("publish", publisher::commit, p -> p.written() + p.unchanged());
      BuildResult result = result(linked.graph, pages, published);
      upToDate.remember(linked.tree, result);
      return result;
    }
  }

  /** Runs every check, and publishes nothing. */
  public BuildResult check() throws IOException {
    Linked linked = linked();
    return result(linked == null ? null : linked.graph, 0, null);
  }

  /** What the stages before compiling come to. */
  private record Linked(SiteGraph graph, SourceTree tree, PhotoCatalog photos, Strings strings) {}

  private @Nullable Linked linked() throws IOException {
    SourceTree tree =
        timings.stage(
            "scan",
            () -> new SourceScanner(options.source()).scan(problems),
            t -> t.files().size());
    AssetCatalog assets =
        timings.stage(
            "fingerprint", () -> new AssetReader().read(tree, problems), a -> a.all().size());
    List<@Nullable Content> read = new ArrayList<>();
    timings.stage(
        "read",
        () -> {
          read.add(new ContentReader(new MarkdownParser(), new ParseCache()).read(tree, problems));
          return read;
        },
        r -> r.get(0) == null ? 0 : Objects.requireNonNull(r.get(0)).articles().size());
    Content content = read.get(0);
    if (content == null) {
      return null;
    }
    SiteGraph graph =
        timings.stage(
            "link",
            () -> {
              SiteGraph linked = new SiteGraph(content, tree, assets, options);
              new ReferenceCheck(linked, problems).run();
              return linked;
            },
            g -> content.articles().size());
    PhotoCatalog photos =
        timings.stage("photos", () -> photoStage.read(graph, problems), p -> p.size());
    return new Linked(graph, tree, photos, Strings.of(content.strings(), problems));
  }

  private int compile(Linked linked, Publisher publisher) throws IOException {
    SiteGraph graph = linked.graph;
    VariantOrders orders = new VariantOrders();
    List<Page> pages =
        timings.stage(
            "plan",
            () ->
                PagePlanner.plan(
                    graph,
                    linked.photos,
                    (language, key) ->
                        Objects.requireNonNullElse(linked.strings.get(language.code(), key), key),
                    orders),
            List::size);
    TemplateEngine engine =
        new TemplateEngine(
            linked.tree, linked.strings, graph.files().assets(), graph.baseUrl().getRawPath());
    ConcurrentLinkedQueue<CompiledPage> waiting = new ConcurrentLinkedQueue<>();
    Map<String, String> colours = new ConcurrentHashMap<>();
    timings.stage("compile", () -> bake(engine, pages, publisher, waiting), n -> n);
    timings.stage(
        "variants",
        () -> {
          colours.putAll(photoStage.make(graph, orders, listener, problems));
          return variants(orders, publisher);
        },
        n -> n);
    timings.stage("attachments", () -> attachments(graph, orders, publisher), n -> n);
    timings.stage("finish", () -> finish(waiting, colours, publisher), n -> n);
    return pages.size();
  }

  private int bake(
      TemplateEngine engine,
      List<Page> pages,
      Publisher publisher,
      ConcurrentLinkedQueue<CompiledPage> waiting)
      throws IOException {
    AtomicInteger count = new AtomicInteger();
    Path work = Files.createTempDirectory("tongxin-bake");
    try {
      new Bakery(engine, work)
          .bake(
              pages,
              page -> {
                count.incrementAndGet();
                Finisher.finish(page.text(), Map.of(), false)
                    .ifPresentOrElse(
                        bytes -> add(publisher, page.route().file(), bytes),
                        () -> waiting.add(page));
              },
              problems);
    } finally {
      Folders.delete(work);
    }
    return count.get();
  }

  private int finish(
      ConcurrentLinkedQueue<CompiledPage> waiting,
      Map<String, String> colours,
      Publisher publisher) {
    waiting.parallelStream()
        .forEach(
            page ->
                Finisher.finish(page.text(), colours, true)
                    .ifPresent(bytes -> add(publisher, page.route().file(), bytes)));
    return waiting.size();
  }

  private int variants(VariantOrders orders, Publisher publisher) throws IOException {
    int count = 0;
    for (VariantOrders.Order order : orders.all().values()) {
      for (Variant variant : order.variants()) {
        Path file = photoStage.find(variant);
        if (file != null) {
          publisher.add("photos/" + variant.name(), file);
          count++;
        }
      }
    }
    return count;
  }

  private static int attachments(SiteGraph graph, VariantOrders orders, Publisher publisher)
      throws IOException {
    for (String path : orders.attachments()) {
      SourceFile file = Objects.requireNonNull(graph.files().source(path));
      publisher.add(Attachments.route(path).file(), file.file());
    }
    return orders.attachments().size();
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
    return judged().stream().anyMatch(Problem::isError);
  }

  /**
   * The problems as this build sees them: strict makes warnings errors, production those of photos.
   */
  private List<Problem> judged() {
    return problems.sorted().stream()
        .map(p -> p.severity() == Severity.WARNING && isStrictFor(p) ? p.asError() : p)
        .toList();
  }

  private boolean isStrictFor(Problem problem) {
    boolean photo =
        problem.code() == ProblemCode.PHOTO_CREDIT_MISSING
            || problem.code() == ProblemCode.PHOTO_ALT_MISSING;
    return options.strict() || (options.production() && photo);
  }

  private BuildResult result(@Nullable SiteGraph graph, int pages, @Nullable Published published) {
    return new BuildResult(
        judged(),
        pages,
        published,
        graph == null
            ? null
            : graph.nextChange().map(next -> next.atZone(graph.site().zone())).orElse(null),
        timings.all());
  }
}
