package tongxin.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.asset.AssetCatalog;
import tongxin.bake.Bakery;
import tongxin.page.plan.PageKind;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;
import tongxin.template.Strings;
import tongxin.template.TemplateEngine;
import tongxin.template.UnusedTemplates;

/** The templates of a folder, compiled once for as long as nothing that they depend on changes. */
final class CompiledTemplates {
  private @Nullable Compiled compiled;

  /** Templates that were compiled, with all that they depend on. */
  private record Compiled(
      List<SourceFile> files,
      Strings strings,
      List<Asset> assets,
      String base,
      TemplateEngine engine,
      Problems problems) {}

  /** The templates, with what is wrong with them. */
  synchronized TemplateEngine of(
      SiteGraph graph, SourceTree tree, Strings strings, Problems problems) {
    List<SourceFile> files = tree.under("templates/");
    AssetCatalog catalog = graph.files().assets();
    List<Asset> all = List.copyOf(catalog.all());
    String base = graph.baseUrl().getRawPath();
    Compiled known = compiled;
    if (known == null
        || !known.files.equals(files)
        || !known.strings.equals(strings)
        || !known.assets.equals(all)
        || !known.base.equals(base)) {
      TemplateEngine engine = new TemplateEngine(tree, strings, catalog, base);
      Problems own = new Problems();
      engine.compileAll(tree, own);
      List<String> asked = Stream.of(PageKind.values()).map(PageKind::template).toList();
      new UnusedTemplates(tree, asked).report(Bakery.hasOtherTools(), own);
      known = new Compiled(files, strings, all, base, engine, own);
      compiled = known;
    }
    problems.addAll(known.problems.sorted());
    known.engine.forget();
    return known.engine;
  }
}
