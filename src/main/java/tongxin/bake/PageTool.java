package tongxin.bake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import tongxin.page.plan.PageKind;
import tongxin.problem.Problems;
import tongxin.template.TemplateFault;

/** JBake's rendering tool for one kind of page: renders all of that kind, in parallel. */
final class PageTool implements RenderingTool {
  private final PageKind kind;
  private final ViewEngine views;
  private final Problems problems;

  PageTool(PageKind kind, ViewEngine views, Problems problems) {
    this.kind = kind;
    this.views = views;
    this.problems = problems;
  }

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
    return ((MemoryStore) store)
        .pages(kind.id()).parallelStream()
            .mapToInt(page -> render(renderer, PageCrawler.document(page)))
            .sum();
  }

  /** Renders one page: 1, or 0 where its template fails. */
  int render(Renderer renderer, DocumentModel document) {
    views.process(document);
    try {
      renderer.render(document);
      return 1;
    } catch (RenderingException e) {
      if (e.getCause() instanceof TemplateFault fault) {
        problems.add(fault.problem());
        return 0;
      }
      throw new IllegalStateException("rendering " + document.getUri(), e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("rendering " + document.getUri(), e);
    } finally {
      // The view may hold a whole article: it is not needed again.
      document.remove(ViewEngine.VIEW);
    }
  }

  @Deprecated
  @Override
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templatesPath,
      CompositeConfiguration config) {
    throw new IllegalStateException("JBake 2.7 calls the other method");
  }
}
