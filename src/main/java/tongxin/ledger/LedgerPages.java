package tongxin.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.config.Language;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.PhotoCatalog;
import tongxin.page.plan.GonePage;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.SiteGraph;

/** The small pages at old addresses: each leads on, or says that what was there is gone. */
public final class LedgerPages {
  private final Set<String> files = new HashSet<>();
  private final Set<String> folders = new HashSet<>();
  private final PageContext context;
  private final Labels labels;

  private LedgerPages(PageContext context, Labels labels) {
    this.context = context;
    this.labels = labels;
  }

  /** Plans them; an address whose file would be in the way of another is left to servers. */
  public static List<Page> plan(
      Ledger ledger, List<Page> pages, SiteGraph graph, PhotoCatalog photos, Labels labels) {
    if (ledger.inOrder().isEmpty()) {
      return List.of();
    }
    LedgerPages plan = new LedgerPages(PageContext.of(graph, photos, labels), labels);
    pages.forEach(page -> plan.claim(page.route().file()));
    for (Asset asset : graph.files().assets().all()) {
      plan.claim(asset.route());
    }
    List<Page> made = new ArrayList<>();
    for (Map.Entry<KnownAddress, Answer> answer : ledger.inOrder()) {
      Page page = plan.page(answer.getKey(), answer.getValue());
      if (page != null) {
        made.add(page);
      }
    }
    return List.copyOf(made);
  }

  private @Nullable Page page(KnownAddress known, Answer answer) {
    Route route = known.old().route();
    if (route == null || !isPage(route)) {
      return null;
    }
    if (answer instanceof Answer.Gone gone && !gone.notice()) {
      return null;
    }
    return claim(route.file()) ? page(known, route, answer) : null;
  }

  private Page page(KnownAddress known, Route route, Answer answer) {
    if (answer instanceof Answer.Leads leads) {
      return new Page(
          PageKind.ALIAS,
          route,
          leads.language(),
          leads.title(),
          known.entry().location(),
          Map.of(),
          () ->
              new View.Alias(
                  leads.language().tag(), leads.title(), leads.url(), leads.canonical()));
    }
    Answer.Gone gone = (Answer.Gone) answer;
    return GonePage.of(
        context,
        labels,
        route,
        language(route),
        known.entry().location(),
        gone.title(),
        gone.note());
  }

  private Language language(Route route) {
    return context.graph().languages().stream()
        .filter(language -> route.path().startsWith(language.code() + "/"))
        .findFirst()
        .orElse(context.graph().site().defaultLanguage());
  }

  private static boolean isPage(Route route) {
    String file = route.file().toLowerCase(Locale.ROOT);
    return file.endsWith(".html") || file.endsWith(".htm");
  }

  /** False where the file, or a folder above it, is another's. */
  private boolean claim(String written) {
    String file = written.toLowerCase(Locale.ROOT);
    if (folders.contains(file) || files.contains(file)) {
      return false;
    }
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      if (files.contains(file.substring(0, end))) {
        return false;
      }
    }
    files.add(file);
    for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      folders.add(file.substring(0, end));
    }
    return true;
  }
}
