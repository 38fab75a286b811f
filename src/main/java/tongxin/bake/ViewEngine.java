package tongxin.bake;

import org.jbake.model.DocumentModel;
import org.jbake.parser.MarkupEngine;
import org.jbake.parser.ParserContext;
import tongxin.page.plan.Page;
import tongxin.page.view.View;

/**
 * JBake's markup engine for {@code md} and {@code yml}: makes the view of a page, in which the
 * Markdown has become HTML with its links resolved.
 *
 * <p>The text was read and parsed before, when it was checked, so the engine does not read files.
 */
final class ViewEngine extends MarkupEngine {
  static final String VIEW = "tongxin.view";

  @Override
  public void processBody(ParserContext context) {
    process(context.getDocumentModel());
  }

  /** Puts the view of its page into a document. */
  void process(DocumentModel document) {
    Page page = (Page) document.get(PageCrawler.PAGE);
    if (page != null) {
      View view = page.view().get();
      document.put(VIEW, view);
    }
  }
}
