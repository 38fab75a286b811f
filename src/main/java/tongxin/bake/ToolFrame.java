package tongxin.bake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.page.view.Frame;
import tongxin.page.view.View;

/**
 * What is around a page that a newsroom's own rendering tool has made: the frame of the home page
 * in its language, so that its template can extend {@code layout.html.peb}.
 *
 * @param language that of the document's {@code lang}, or of the beginning of its address
 * @param frame null where there is no home page in that language
 */
record ToolFrame(@Nullable Language language, @Nullable Frame frame) {
  static ToolFrame of(DocumentModel document, MemoryStore store) {
    String uri = String.valueOf(document.getUri());
    Object lang = document.get("lang");
    String code = lang != null ? lang.toString() : uri.replaceFirst("/.*", "");
    Language language = Language.of(code.toLowerCase(Locale.ROOT)).orElse(null);
    for (Page page : store.pages(PageKind.HOME.id())) {
      if (page.language() != null
          && page.language().equals(language)
          && page.view().get() instanceof View.Framed framed) {
        String path = uri.replaceFirst("(^|/)index\\.html$", "$1");
        Frame own = framed.frame().forOwnPage(String.valueOf(document.getTitle()), path);
        return new ToolFrame(language, own);
      }
    }
    return new ToolFrame(language, null);
  }

  /** What the template of a document may use. */
  Map<String, Object> variables(DocumentModel document) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("content", document);
    if (frame != null) {
      variables.put("frame", frame);
      variables.put("params", frame.params());
    }
    return variables;
  }
}
