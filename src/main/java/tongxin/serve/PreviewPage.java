package tongxin.serve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tongxin.bake.CompiledPage;
import tongxin.page.plan.Page;
import tongxin.pipeline.PlannedSite;
import tongxin.problem.Problems;

/**
 * What is shown at an address: its page or, where there is none, the page that says so.
 *
 * @param status 200 or 404
 * @param page null where its template fails
 */
record PreviewPage(int status, @Nullable CompiledPage page) {
  static PreviewPage at(PlannedSite site, String file, Problems problems) {
    Optional<Page> page = site.page(file);
    if (page.isPresent()) {
      return new PreviewPage(200, site.compile(page.get(), problems));
    }
    String language = file.contains("/") ? file.substring(0, file.indexOf('/') + 1) : "";
    Page missing = site.page(language + "404.html").or(() -> site.page("404.html")).orElseThrow();
    return new PreviewPage(404, site.compile(missing, problems));
  }

  /** Names what the page says: equal for equal pages; empty where there is none. */
  String state() {
    return page == null ? "" : Digest.of(page.text());
  }
}
