package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tongxin.config.Language;
import tongxin.page.parts.PageContext;
import tongxin.page.view.View;
import tongxin.site.Alias;
import tongxin.site.LinkedPage;
import tongxin.site.Route;
import tongxin.site.SiteGraph;

/** The page at each old address, which leads to the page that has it now. */
final class AliasPages {
  private final PageContext context;
  private final SiteGraph graph;

  AliasPages(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    for (Alias alias : graph.aliases()) {
      Route route = alias.address().route();
      LinkedPage target = graph.target(alias, alias.language());
      if (route != null && target != null) {
        pages.add(page(alias, route, target));
      }
    }
    return pages;
  }

  private Page page(Alias alias, Route route, LinkedPage target) {
    Language language = target.language();
    return new Page(
        PageKind.ALIAS,
        route,
        language,
        target.title(),
        alias.written().location(),
        Map.of(),
        () ->
            new View.Alias(
                language.tag(),
                target.title(),
                context.urls().path(target.route()),
                context.urls().absolute(target.route())));
  }
}
