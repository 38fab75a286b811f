package tongxin.page.plan;

import java.util.List;
import java.util.Map;
import tongxin.page.parts.Looks;
import tongxin.page.view.View;
import tongxin.site.SiteGraph;

/** The stylesheet with the newsroom's own colours, where its settings have any. */
final class LookPages {
  private LookPages() {}

  static List<Page> plan(SiteGraph graph) {
    View.Accent accent = Looks.accent(graph);
    return accent == null
        ? List.of()
        : List.of(
            new Page(
                PageKind.ACCENT,
                Looks.accentRoute(accent),
                null,
                "",
                Page.SITE,
                Map.of(),
                () -> accent));
  }
}
