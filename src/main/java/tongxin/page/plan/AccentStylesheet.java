package tongxin.page.plan;

import java.util.List;
import java.util.Map;
import tongxin.page.parts.DesignLinks;
import tongxin.page.view.View;
import tongxin.site.SiteGraph;

/** The stylesheet with the newsroom's own colours, where its settings have any. */
final class AccentStylesheet {
  private AccentStylesheet() {}

  static List<Page> plan(SiteGraph graph) {
    View.Accent accent = DesignLinks.accent(graph);
    return accent == null
        ? List.of()
        : List.of(
            new Page(
                PageKind.ACCENT,
                DesignLinks.accentRoute(accent),
                null,
                "",
                Page.SITE,
                Map.of(),
                () -> accent));
  }
}
