package tongxin.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;

/**
 * JBake's content store without a database: the pages of one bake, by type. A document is made when
 * it is asked for: those of all pages at once would take more memory than what is read of all
 * articles.
 */
final class MemoryStore extends ContentStore {
  private final Map<String, List<Page>> byType = new TreeMap<>();
  private final Map<String, List<DocumentModel>> others = new TreeMap<>();

  MemoryStore() {
    super("memory", "tongxin");
  }

  @Override
  public void startup() {}

  @Override
  public void close() {}

  @Override
  public void shutdown() {}

  @Override
  public void drop() {
    byType.clear();
    others.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

  /** Adds a page behind those of its type. */
  void add(Page page) {
    byType.computeIfAbsent(page.kind().id(), type -> new ArrayList<>()).add(page);
  }

  /** Takes a document of a newsroom's own rendering tool. */
  @Override
  public void addDocument(DocumentModel document) {
    others.computeIfAbsent(document.getType(), type -> new ArrayList<>()).add(document);
  }

  @Override
  public long getDocumentCount(String docType) {
    return (long) pages(docType).size() + others.getOrDefault(docType, List.of()).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return (long) pages(docType).size() + others.getOrDefault(docType, List.of()).size();
  }

  /** The pages of a type, in the order of the plan. */
  List<Page> pages(String docType) {
    return Collections.unmodifiableList(byType.getOrDefault(docType, List.of()));
  }

  /** The documents of a type, in the order of the plan. */
  private List<DocumentModel> documents(String docType) {
    return Stream.concat(
            pages(docType).stream().map(PageCrawler::document),
            others.getOrDefault(docType, List.of()).stream())
        .toList();
  }

  private DocumentList<DocumentModel> list(String docType) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    list.addAll(documents(docType));
    return list;
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return list(PageKind.ARTICLE.id());
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getPublishedPosts();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return list(PageKind.PAGE.id());
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return list(docType);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return list(docType);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return list(docType);
  }

  /** Empty: JBake's own renderer of documents would read all of them again for every one. */
  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return new DocumentList<>();
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return new DocumentList<>();
  }

  @Override
  public Set<String> getTags() {
    return new LinkedHashSet<>();
  }

  @Override
  public Set<String> getAllTags() {
    return new LinkedHashSet<>();
  }
}
