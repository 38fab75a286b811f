package tongxin.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.exchange.CacheExchange;
import tongxin.exchange.Exchanged;
import tongxin.exchange.SharedPlace;
import tongxin.page.parts.PossibleVariants;
import tongxin.photo.variants.PhotoCache;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantMaker;
import tongxin.photo.variants.VariantOrder;
import tongxin.photo.variants.VariantProcess;
import tongxin.photo.variants.VariantResult;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.SourceFile;

/**
 * Makes the photos of a site, all or a part of them, and exchanges them with other machines. What
 * readers may see now counts, and nothing else: a photo of a draft or of an embargoed article
 * leaves this machine by no exchange.
 */
public final class SharedPhotos {
  /** So many are made before they are sent: no more is lost where the machine is taken away. */
  private static final int BATCH = 32;

  private final BuildOptions options;
  private final PhotoPart part;
  private final PhotoCache cache;

  /**
   * The photos of a site.
   *
   * @param options those of a build
   */
  public SharedPhotos(BuildOptions options, PhotoPart part) {
    this.options = options;
    this.part = part;
    this.cache = new PhotoCache(SitePlanner.photoCache(options.source()));
  }

  /**
   * What came of it.
   *
   * @param photos how many there are in the part
   * @param made how many of them were decoded here
   * @param problems of the content and of the photos; with an error in the content nothing was done
   */
  public record Result(
      int photos, int made, Exchanged fetched, Exchanged sent, List<Problem> problems) {
    /** True where something has an error. */
    public boolean failed() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /** The orders of the part, and what was found on the way. */
  private record Known(List<VariantOrder> orders, List<String> paths, BuildProblems buildProblems) {
    Result result(int made, Exchanged fetched, Exchanged sent) {
      return new Result(orders.size(), made, fetched, sent, buildProblems.verdict());
    }
  }

  /**
   * Makes the photos of the part that are neither in the cache nor at the place, and brings them
   * there.
   *
   * @param place null for the cache of this machine alone
   */
  public Result make(@Nullable SharedPlace place, StageListener listener) throws IOException {
    Known known = known();
    if (known.buildProblems.failed()) {
      return known.result(0, Exchanged.NOTHING, Exchanged.NOTHING);
    }
    CacheExchange exchange = place == null ? null : new CacheExchange(cache, place);
    List<Exchanged> fetched = new ArrayList<>();
    List<Exchanged> sent = new ArrayList<>();
    int made = 0;
    for (int from = 0; from < known.orders.size(); from += BATCH) {
      int to = Math.min(known.orders.size(), from + BATCH);
      List<VariantOrder> batch = known.orders.subList(from, to);
      Exchanged there = exchange == null ? Exchanged.NOTHING : exchange.pull(batch);
      fetched.add(there);
      made += made(known, from, batch, listener);
      if (exchange != null) {
        sent.add(exchange.push(batch, there.lacking()));
      }
    }
    return known.result(made, sum(fetched), sum(sent));
  }

  private int made(Known known, int from, List<VariantOrder> batch, StageListener listener) {
    int all = known.orders.size();
    int cores = Runtime.getRuntime().availableProcessors();
    int missing = (int) batch.stream().filter(order -> !isWhole(order)).count();
    VariantProcess process = new VariantProcess(cache, cores);
    if (process.isWorthIt(batch)) {
      process.make(batch, (done, decoded, n) -> listener.photos(from + done, from + decoded, all));
    }
    List<VariantResult> results =
        new VariantMaker(cache, cores)
            .make(batch, (done, decoded, n) -> listener.photos(from + done, from + decoded, all));
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i) instanceof VariantResult.Failed failed) {
        PhotoProblems.of(known.paths.get(from + i), failed.fault())
            .ifPresent(known.buildProblems.problems()::add);
      }
    }
    return missing;
  }

  private boolean isWhole(VariantOrder order) {
    return cache.colour(order.photo()).isPresent()
        && order.variants().stream().allMatch(variant -> cache.find(variant).isPresent());
  }

  /** Sends what the place lacks of what is made. */
  public Result push(SharedPlace place) throws IOException {
    Known known = known();
    return known.buildProblems.failed()
        ? known.result(0, Exchanged.NOTHING, Exchanged.NOTHING)
        : known.result(
            0, Exchanged.NOTHING, new CacheExchange(cache, place).push(known.orders, Set.of()));
  }

  /** Fetches what this machine lacks of what is there. */
  public Result pull(SharedPlace place) throws IOException {
    Known known = known();
    return known.buildProblems.failed()
        ? known.result(0, Exchanged.NOTHING, Exchanged.NOTHING)
        : known.result(0, new CacheExchange(cache, place).pull(known.orders), Exchanged.NOTHING);
  }

  /** Removes from the place what readers do not see now. The count is that of the sent. */
  public Result prune(SharedPlace place) throws IOException {
    Known known = known();
    return known.buildProblems.failed()
        ? known.result(0, Exchanged.NOTHING, Exchanged.NOTHING)
        : known.result(
            0, Exchanged.NOTHING, new CacheExchange(cache, place).keepOnly(known.orders));
  }

  private Known known() throws IOException {
    BuildProblems buildProblems = new BuildProblems(options, false);
    Timings timings = new Timings(() -> 0L, StageListener.SILENT);
    SitePlanner planner = SitePlanner.forPhotos(options, part);
    Problems problems = buildProblems.problems();
    LinkedSite linked = planner.link(options, planner.scan(problems, timings), problems, timings);
    List<VariantOrder> orders = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    if (linked != null) {
      Documents documents = new Documents(linked.content(), linked.tree(), Set.of(), Set.of());
      buildProblems.linked(linked, documents);
      PossibleVariants.byPath(linked.graph(), linked.photos())
          .forEach(
              (path, plans) -> {
                SourceFile file = Objects.requireNonNull(linked.graph().files().source(path));
                Set<Variant> variants = new LinkedHashSet<>();
                plans.forEach(plan -> variants.addAll(plan.variants()));
                orders.add(
                    new VariantOrder(file.file(), plans.get(0).photo(), List.copyOf(variants)));
                paths.add(path);
              });
    }
    return new Known(orders, paths, buildProblems);
  }

  private static Exchanged sum(List<Exchanged> all) {
    Set<String> refused = new LinkedHashSet<>();
    all.forEach(one -> refused.addAll(one.refused()));
    return new Exchanged(
        all.stream().mapToInt(Exchanged::entries).sum(),
        all.stream().mapToLong(Exchanged::bytes).sum(),
        refused,
        Set.of());
  }
}
