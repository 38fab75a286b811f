package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.StandingPage;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.view.BodyPart;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;

/** Pages such as "about", in every language: without a translation the original is shown. */
final class StandingPages {
  private final PageContext context;
  private final SiteGraph graph;

  StandingPages(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    for (String id : graph.standing(LinkKind.PAGE).keySet()) {
      Map<Language, Route> versions = context.versions(language -> Routes.page(language, id));
      for (Language language : graph.languages()) {
        StandingPage page = Objects.requireNonNull(graph.standing(LinkKind.PAGE, id, language));
        pages.add(
            new Page(
                PageKind.PAGE,
                Routes.page(language, id),
                language,
                page.title(),
                page.location(),
                versions,
                () -> view(page, language, versions)));
      }
    }
    return pages;
  }

  private View view(StandingPage page, Language language, Map<Language, Route> versions) {
    String summary = Objects.requireNonNullElse(page.summary(), "");
    List<BodyPart> body = context.bodies().parts(page.body(), page.folder(), List.of(), language);
    Head head =
        Head.of(page.title(), summary.isEmpty() ? page.body().excerpt() : summary)
            .underMenuEntry(LinkKind.PAGE.scheme() + ":" + page.id().id())
            .withImage(context.sharing().first(body))
            .withParams(page.values(), language);
    return new View.Standing(
        context.frames().frame(language, head, versions),
        page.title(),
        page.language().equals(language) ? "" : page.language().tag(),
        summary,
        body);
  }
}
