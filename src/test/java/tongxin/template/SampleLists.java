package tongxin.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.page.plan.PageKind;
import tongxin.page.view.Pagination;
import tongxin.page.view.Schematic;
import tongxin.page.view.View;

/** The views of the pages for browsing. */
final class SampleLists {
  private final SampleViews parts;
  private final boolean full;

  SampleLists(SampleViews parts) {
    this.parts = parts;
    this.full = parts.full();
  }

  Map<PageKind, View> all() {
    Map<PageKind, View> views = new LinkedHashMap<>();
    views.put(PageKind.COUNTIES, new View.Counties(parts.frame(), schematic()));
    views.put(PageKind.COUNTY, collection("county"));
    return views;
  }

  private Schematic schematic() {
    if (!full) {
      return new Schematic(96, 84, List.of(), List.of());
    }
    return new Schematic(
        198,
        84,
        List.of(
            new Schematic.Tile("/c/", SampleViews.SHARP, List.of("A \"b\"", "<b>"), 3, 0, 0, 5),
            new Schematic.Tile("", "Empty", List.of("Empty"), 0, 102, 0, 0)),
        List.of(
            new Schematic.County(parts.link(), 3, 1, 1),
            new Schematic.County(parts.link(), 1, 2, 3)));
  }

  private View collection(String by) {
    return new View.Collection(
        parts.frame(),
        by,
        parts.phrase(),
        parts.maybe(parts.phrase()),
        full ? List.of(parts.figure()) : List.of(),
        full
            ? new View.Collection.Members(
                List.of(parts.card("village")),
                List.of(parts.card("site")),
                List.of(parts.phrase()),
                List.of(parts.card("gallery")))
            : View.Collection.Members.NONE,
        full ? List.of(parts.story("a")) : List.of(),
        new Pagination(1, 1, List.of(), "", ""));
  }
}
