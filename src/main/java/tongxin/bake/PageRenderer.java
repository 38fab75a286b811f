package tongxin.bake;

import java.io.StringWriter;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.page.view.Need;
import tongxin.page.view.Needs;
import tongxin.page.view.View;
import tongxin.site.Route;

/** JBake's renderer: gives each page to the sink instead of writing it over what is there. */
final class PageRenderer extends Renderer {
  private static final int USUAL_SIZE = 16 << 10;

  private final PebbleTemplates templates;
  private final PageSink sink;

  PageRenderer(
      ContentStore store, JBakeConfiguration config, PebbleTemplates templates, PageSink sink) {
    super(store, config, templates);
    this.templates = templates;
    this.sink = sink;
  }

  @Override
  public void render(DocumentModel document) throws RenderingException {
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    StringWriter text = new StringWriter(USUAL_SIZE);
    Page page = (Page) document.get(PageCrawler.PAGE);
    PageKind kind = page == null ? null : page.kind();
    String template = kind == null ? document.getType() + ".html.peb" : kind.template();
    templates.renderDocument(model, template, text);
    Route route = page == null ? new Route(document.getUri()) : page.route();
    View view = (View) document.get(ViewEngine.VIEW);
    List<Need> needs = view == null ? List.of() : Needs.of(view);
    sink.accept(new CompiledPage(kind, route, text.toString(), needs));
  }
}
