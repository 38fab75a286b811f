package tongxin.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tongxin.page.plan.PageKind;
import tongxin.page.view.Alphabet;
import tongxin.page.view.Archive;
import tongxin.page.view.Card;
import tongxin.page.view.Collection;
import tongxin.page.view.Counted;
import tongxin.page.view.FilterChoice;
import tongxin.page.view.Link;
import tongxin.page.view.NotFound;
import tongxin.page.view.Pagination;
import tongxin.page.view.PlaceEntry;
import tongxin.page.view.Places;
import tongxin.page.view.Schematic;
import tongxin.page.view.SiteFrame;
import tongxin.page.view.Story;
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
    for (PageKind kind : List.of(PageKind.THEME, PageKind.LEVEL, PageKind.PERSON)) {
      views.put(kind, collection(kind.id()));
    }
    for (PageKind kind : List.of(PageKind.THEMES, PageKind.LEVELS, PageKind.PEOPLE)) {
      views.put(kind, new View.Directory(parts.frame(), kind.id(), counted()));
    }
    views.put(PageKind.A_Z, new Alphabet(parts.frame(), letters()));
    views.put(PageKind.ARCHIVE, archive());
    views.put(PageKind.YEAR, archive());
    views.put(
        PageKind.MONTH,
        new View.Month(
            parts.frame(),
            SampleViews.SHARP,
            full ? List.of(parts.story("a")) : List.of(),
            new Pagination(1, 1, List.of(), "", "")));
    for (PageKind kind : List.of(PageKind.NOT_FOUND, PageKind.UNTRANSLATED)) {
      views.put(kind, lost());
    }
    views.put(PageKind.VILLAGES, places("village", true));
    views.put(PageKind.SITES, places("site", false));
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
        counted());
  }

  private List<Counted> counted() {
    return full
        ? List.of(new Counted(parts.link(), 3, 1, 1), new Counted(parts.link(), 1, 2, 3))
        : List.of();
  }

  private List<Alphabet.Letter> letters() {
    Alphabet.Name name = new Alphabet.Name(parts.link(), "village", parts.maybe(parts.link()));
    Alphabet.Name bare = new Alphabet.Name(new Link("", parts.phrase(), ""), "site", null);
    return List.of(
        new Alphabet.Letter("A", List.of(name, bare)), new Alphabet.Letter("#", List.of(bare)));
  }

  private View archive() {
    Archive.MonthEntry month =
        new Archive.MonthEntry(
            parts.link(), 3, full ? List.of(parts.story("a")) : List.<Story>of());
    return new Archive(
        parts.frame(),
        SampleViews.SHARP,
        List.of(new Archive.Year(parts.link(), 3, List.of(month, month))));
  }

  private View collection(String by) {
    return new Collection(
        parts.frame(),
        by,
        parts.phrase(),
        parts.maybe(parts.phrase()),
        full ? List.of(parts.figure()) : List.of(),
        full
            ? new Collection.Members(
                List.of(parts.card("village")),
                List.of(parts.card("site")),
                List.of(parts.phrase()),
                List.of(parts.card("gallery")))
            : Collection.Members.NONE,
        full ? List.of(parts.story("a")) : List.of(),
        new Pagination(1, 1, List.of(), "", ""));
  }

  private View places(String kind, boolean few) {
    List<FilterChoice> choices = full ? List.of(choice("a"), choice("b")) : List.of();
    return new Places(
        parts.frame(),
        kind,
        full ? List.of(parts.figure()) : List.of(),
        full
            ? List.of(
                new Places.Level("city", parts.figure(), "/l/"),
                new Places.Level("county", null, ""))
            : List.of(),
        new Places.Sift(choices, choices, choices),
        full && !few ? List.of(parts.card(kind)) : List.of(),
        full
            ? List.of(
                new PlaceEntry("", parts.card(kind), "a", "b", "city", 1),
                new PlaceEntry("site-x", bare(kind), "", "", "", 2))
            : List.of(),
        few);
  }

  private FilterChoice choice(String id) {
    return new FilterChoice(id, parts.link(), 3);
  }

  private Card bare(String kind) {
    return new Card(
        kind, "", parts.phrase(), List.of(), null, null, Card.Pictures.NONE, Card.Marks.NONE);
  }

  private View lost() {
    List<SiteFrame.NavLink> ways =
        full ? List.of(new SiteFrame.NavLink("villages", parts.link())) : List.of();
    NotFound.Words words =
        new NotFound.Words("en", "en", SampleViews.SHARP, "Text", "Found", "/en/a-z/", ways);
    return new NotFound(
        parts.frame(), words, full ? List.of(words) : List.of(), List.of("zh", "en"));
  }
}
