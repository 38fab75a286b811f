package tongxin.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import tongxin.page.plan.PageKind;

/** JBake's content store without a database: the documents of one bake, by type. */
final class MemoryStore extends ContentStore {
  private final Map<String, List<DocumentModel>> byType = new TreeMap<>();

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
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

  @Override
  public void addDocument(DocumentModel document) {
    byType.computeIfAbsent(document.getType(), type -> new ArrayList<>()).add(document);
  }

  @Override
  public long getDocumentCount(String docType) {
    return documents(docType).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return documents(docType).size();
  }

  /** The documents of a type, in the order of the plan. */
  List<DocumentModel> documents(String docType) {
    return Collections.unmodifiableList(byType.getOrDefault(docType, List.of()));
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
