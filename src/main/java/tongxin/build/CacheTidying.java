package tongxin.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tongxin.asset.AssetCatalog;
import tongxin.asset.AssetReader;
import tongxin.config.BuildOptions;
import tongxin.content.Content;
import tongxin.content.ContentReader;
import tongxin.content.ParseCache;
import tongxin.markup.MarkdownParser;
import tongxin.page.Page;
import tongxin.page.PagePlanner;
import tongxin.page.PhotoCatalog;
import tongxin.page.VariantOrders;
import tongxin.photo.PhotoCache;
import tongxin.photo.PruneResult;
import tongxin.photo.Variant;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.site.ReferenceCheck;
import tongxin.site.SiteGraph;
import tongxin.source.SourceScanner;
import tongxin.source.SourceTree;

/**
 * Removes from the photo cache what the content does not use. What counts is the site as readers
 * see it, as {@code --production} makes it, and as a preview shows it, drafts and all.
 */
public final class CacheTidying {
  private final BuildOptions options;
  private final Path folder;

  public CacheTidying(BuildOptions options) {
    this.options = options;
    this.folder = options.source().resolve(".tongxin/cache/photos");
  }

  /**
   * What came of it.
   *
   * @param removed null where the content has errors: then nothing is known to be unused
   * @param problems what is wrong with the content
   */
  public record Result(@Nullable PruneResult removed, List<Problem> problems) {}

  /** Tidies up. */
  public Result run() throws IOException {
    Problems problems = new Problems();
    SourceTree tree = new SourceScanner(options.source()).scan(problems);
    AssetCatalog assets = new AssetReader().read(tree, problems);
    Content content =
        new ContentReader(new MarkdownParser(), new ParseCache()).read(tree, problems);
    if (content != null) {
      new ReferenceCheck(new SiteGraph(content, tree, assets, options), problems).run();
    }
    if (content == null || problems.sorted().stream().anyMatch(Problem::isError)) {
      return new Result(null, problems.sorted());
    }
    Set<String> variants = new TreeSet<>();
    Set<String> digests = new TreeSet<>();
    for (BuildOptions as : List.of(options, options.forProduction(), options.forPreview())) {
      used(new SiteGraph(content, tree, assets, as), variants, digests);
    }
    return new Result(new PhotoCache(folder).prune(variants, digests, options.now()), List.of());
  }

  /** Making the views asks for the variants; no page is rendered. */
  private void used(SiteGraph graph, Set<String> variants, Set<String> digests) throws IOException {
    PhotoStage stage = new PhotoStage(folder, 1);
    PhotoCatalog photos = stage.read(graph, new Problems());
    VariantOrders orders = new VariantOrders();
    for (Page page : PagePlanner.plan(graph, photos, (language, key) -> key, orders)) {
      Objects.requireNonNull(page.view().get());
    }
    for (Map.Entry<String, VariantOrders.Order> order : orders.all().entrySet()) {
      digests.add(order.getValue().photo().digest());
      order.getValue().variants().stream().map(Variant::name).forEach(variants::add);
    }
  }
}
