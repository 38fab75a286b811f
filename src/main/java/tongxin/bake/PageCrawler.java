package tongxin.bake;

import java.util.List;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import tongxin.config.Language;
import tongxin.page.plan.Page;

/** Hands JBake the planned pages: what may be seen, and under which address, is decided before. */
final class PageCrawler extends Crawler {
  static final String PAGE = "tongxin.page";

  private final MemoryStore store;
  private final List<Page> pages;

  PageCrawler(MemoryStore store, JBakeConfiguration config, List<Page> pages) {
    super(store, config);
    this.store = store;
    this.pages = pages;
  }

  @Override
  public void crawl() {
    pages.forEach(store::add);
  }

  @Override
  public void crawlDataFiles() {}

  /**
   * A page as JBake knows it. Besides JBake's own keys it has {@code lang}, the language tag,
   * {@code file}, what it is made of, {@code modified}, where that is known, and {@link #PAGE},
   * whose view has all that its template shows.
   */
  static DocumentModel document(Page page) {
    Language language = page.language();
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(page.kind().id());
    document.setStatus("published");
    document.setTitle(page.title());
    document.setUri(page.route().file());
    document.setSourceUri(page.route().file());
    document.put(PAGE, page);
    document.put("file", page.origin().file());
    document.put("lang", language == null ? "" : language.tag());
    if (page.modified() != null) {
      document.put("modified", page.modified());
    }
    return document;
  }
}
