package tongxin.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tongxin.config.BuildOptions;
import tongxin.page.parts.PossibleVariants;
import tongxin.photo.variants.PhotoCache;
import tongxin.photo.variants.PruneResult;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantPlan;
import tongxin.problem.Problem;
import tongxin.problem.Problems;

/**
 * Removes from the photo cache what the content does not use. What counts is the site as readers
 * see it, as {@code --production} makes it, and as a preview shows it, drafts and all.
 */
public final class CacheTidying {
  private final BuildOptions options;

  public CacheTidying(BuildOptions options) {
    this.options = options;
  }

  /**
   * The result.
   *
   * @param removed null where the content has errors: then nothing is known to be unused
   * @param problems what is wrong with the content
   */
  public record Result(@Nullable PruneResult removed, List<Problem> problems) {}

  /** Removes what is not used. */
  public Result run() throws IOException {
    SitePlanner planner = new SitePlanner(options);
    Set<String> variants = new TreeSet<>();
    Set<String> digests = new TreeSet<>();
    for (BuildOptions as : List.of(options, options.forProduction(), options.forPreview())) {
      Timings timings = new Timings(() -> 0L, StageListener.SILENT);
      Problems problems = new Problems();
      LinkedSite linked = planner.link(as, planner.scan(problems, timings), problems, timings);
      if (linked == null || Verdict.failed(problems, options)) {
        return new Result(null, Verdict.of(problems, options));
      }
      for (VariantPlan plan : PossibleVariants.of(linked.graph(), linked.photos())) {
        digests.add(plan.photo().digest());
        digests.add(plan.photo().key());
        plan.variants().stream().map(Variant::name).forEach(variants::add);
      }
    }
    PhotoCache cache = new PhotoCache(SitePlanner.photoCache(options.source()));
    return new Result(cache.prune(variants, digests, options.now()), List.of());
  }
}
