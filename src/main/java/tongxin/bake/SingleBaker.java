package tongxin.bake;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jspecify.annotations.Nullable;
import tongxin.page.plan.Page;
import tongxin.problem.Problems;
import tongxin.template.TemplateEngine;

/**
 * Compiles one page at a time, by the same markup engine, rendering tool, renderer and template
 * engine as a whole bake, so that the text is the same. Writes nothing. Safe for use by several
 * threads.
 */
public final class SingleBaker {
  private final MemoryStore store = new MemoryStore();
  private final ViewEngine views = new ViewEngine();
  private final JBakeConfiguration config;
  private final PebbleTemplates templates;

  public SingleBaker(TemplateEngine engine) {
    this.config = Bakery.configuration(Path.of("nowhere"));
    this.templates = new PebbleTemplates(store, config, engine);
  }

  /**
   * Compiles a page.
   *
   * @return null where its template fails; that is then a problem
   */
  public @Nullable CompiledPage bake(Page page, Problems problems) {
    AtomicReference<@Nullable CompiledPage> baked = new AtomicReference<>();
    PageRenderer renderer = new PageRenderer(store, config, templates, baked::set);
    new PageTool(page.kind(), views, problems).render(renderer, PageCrawler.document(page));
    return baked.get();
  }
}
