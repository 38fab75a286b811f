package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;
import tongxin.page.parts.Frames;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.Verification;

/**
 * Small files that others than readers ask for: the manifest of each language for a phone's home
 * screen, and the files by which a search engine sees whose site it is.
 */
final class RootFiles {
  private final PageContext context;

  RootFiles(PageContext context) {
    this.context = context;
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    for (Language language : context.graph().languages()) {
      pages.add(
          new Page(
              PageKind.APP_MANIFEST,
              Routes.appManifest(language),
              language,
              "",
              Page.SITE,
              Map.of(),
              () -> new View.AppManifest(context.frames().site(language))));
    }
    if (Frames.isOffline(context.graph().site())) {
      pages.add(
          new Page(
              PageKind.SERVICE_WORKER,
              Routes.SERVICE_WORKER,
              null,
              "",
              Page.SITE,
              Map.of(),
              this::worker));
    }
    Verification.files(context.graph().site())
        .forEach(
            (name, content) ->
                pages.add(
                    new Page(
                        PageKind.VERIFICATION,
                        new Route(name),
                        null,
                        "",
                        Page.SITE,
                        Map.of(),
                        () -> new View.Verification(content))));
    return pages;
  }

  private View worker() {
    Labels labels = context.sections().labels();
    return new View.ServiceWorker(
        context.graph().languages().stream()
            .map(
                language ->
                    new View.ServiceWorker.Words(
                        language.code(),
                        language.tag(),
                        labels.get(language, "offline.title"),
                        labels.get(language, "offline.text"),
                        labels.get(language, "offline.again"),
                        labels.get(language, "offline.kept")))
            .toList());
  }
}
