package tongxin.bake;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import tongxin.page.plan.Page;
import tongxin.page.view.View;
import tongxin.template.TemplateEngine;
import tongxin.template.TemplateFault;

/** JBake's template engine: a current Pebble, given the view and nothing else. */
final class PebbleTemplates extends DelegatingTemplateEngine {
  private final TemplateEngine engine;
  private final MemoryStore store;

  PebbleTemplates(MemoryStore store, JBakeConfiguration config, TemplateEngine engine) {
    super(store, config);
    this.store = store;
    this.engine = engine;
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    DocumentModel document = model.getContent();
    View view = (View) document.get(ViewEngine.VIEW);
    Page page = (Page) document.get(PageCrawler.PAGE);
    try {
      if (view == null || page == null) {
        ToolFrame frame = ToolFrame.of(document, store);
        engine.render(templateName, frame.variables(document), frame.language(), writer);
      } else {
        engine.render(templateName, variables(view), page.language(), writer);
      }
    } catch (TemplateFault | IOException e) {
      throw new RenderingException(e);
    }
  }

  private static Map<String, Object> variables(View view) {
    return view instanceof View.Framed framed
        ? Map.of("view", view, "frame", framed.frame(), "params", framed.frame().params())
        : Map.of("view", view);
  }
}
