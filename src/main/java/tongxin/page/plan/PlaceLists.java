package tongxin.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Fact;
import tongxin.content.model.Level;
import tongxin.content.model.ModelSite;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.page.parts.CountyIndex;
import tongxin.page.parts.GroupIndex;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Card;
import tongxin.page.view.Figure;
import tongxin.page.view.FilterChoice;
import tongxin.page.view.Link;
import tongxin.page.view.PlaceEntry;
import tongxin.page.view.Places;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/**
 * The lists of all villages and of all model sites, by name. With scripts readers narrow and sort
 * them in place; without, the pages of counties, themes and levels do the same.
 */
final class PlaceLists {
  /** The most entries that a list shows with their pictures at once. */
  private static final int FEW = 24;

  /** The villages that were in the news last, above a long list. */
  private static final int NEWEST = 4;

  private final PageContext context;
  private final SiteGraph graph;
  private final CollectionParts parts;

  PlaceLists(PageContext context, CollectionParts parts) {
    this.context = context;
    this.graph = context.graph();
    this.parts = parts;
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    pages.addAll(plan(PageKind.VILLAGES, ProfileKind.VILLAGE));
    pages.addAll(plan(PageKind.SITES, ProfileKind.SITE));
    return pages;
  }

  private List<Page> plan(PageKind kind, ProfileKind of) {
    SiteSection section = SiteSection.of(of);
    return new SectionPages(context)
        .of(
            kind,
            section,
            Page.SITE,
            (language, versions) -> view(of, section, language, versions),
            language -> context.sharing().changed(of, language));
  }

  private View view(
      ProfileKind kind, SiteSection section, Language language, Map<Language, Route> versions) {
    List<Profile> profiles = graph.profiles(kind);
    Head head =
        Head.of(
                context.sections().name(language, section),
                context.sections().describe(language, section.id(), profiles.size()),
                section)
            .withImage(context.sharing().pictureOfProfiles(profiles, language))
            .changed(context.sharing().changed(kind, language));
    List<PlaceEntry> entries = entries(kind, language);
    boolean village = kind == ProfileKind.VILLAGE;
    boolean few = entries.size() <= FEW;
    return new Places(
        context.frames().frame(language, head, versions),
        kind.linkKind().scheme(),
        village ? figures(fact -> fact.above() == Fact.Place.VILLAGES, language) : List.of(),
        village ? List.of() : levels(language),
        new Places.Sift(
            counties(entries, language),
            choices(parts.themes(), SiteSection.THEMES, entries, PlaceEntry::theme, language),
            choices(parts.levels(), SiteSection.LEVELS, entries, PlaceEntry::level, language)),
        few ? List.of() : newest(entries),
        few ? entries : light(entries),
        few);
  }

  private static List<PlaceEntry> light(List<PlaceEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                new PlaceEntry(
                    entry.id(),
                    entry.card().forLongList(),
                    entry.county(),
                    entry.theme(),
                    entry.level(),
                    entry.news()))
        .toList();
  }

  private static List<Card> newest(List<PlaceEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.card().cover() != null)
        .sorted(Comparator.comparingInt(PlaceEntry::news))
        .limit(NEWEST)
        .map(PlaceEntry::card)
        .toList();
  }

  private List<PlaceEntry> entries(ProfileKind kind, Language language) {
    Map<String, Integer> news = LatestNews.of(graph, kind, language);
    List<PlaceEntry> entries = new ArrayList<>();
    for (Profile profile : graph.profiles(kind)) {
      entries.add(
          new PlaceEntry(
              "",
              context.cards().card(profile, language),
              county(profile.division()),
              id(parts.themes(), profile.theme()),
              id(parts.levels(), profile.level()),
              news.getOrDefault(profile.id().id(), news.size() + 1)));
    }
    if (kind == ProfileKind.SITE) {
      graph.data().modelSites().values().stream()
          .filter(site -> graph.profile(ProfileKind.SITE, site.id()) == null)
          .forEach(site -> entries.add(bare(site, news.size() + 1, language)));
    }
    entries.sort(parts.order().by(entry -> entry.card().name()));
    return List.copyOf(entries);
  }

  /** A model site of which no more is known than its name, place and level. */
  private PlaceEntry bare(ModelSite site, int news, Language language) {
    Level level = site.level();
    String word = level == null ? "" : level.name().toLowerCase(Locale.ROOT);
    Ref division = site.division();
    Term county = division == null ? null : graph.data().divisions().get(division.id());
    List<Phrase> place = county == null ? List.of() : List.of(county.name().in(language));
    Card card =
        new Card(
            "site",
            "",
            site.name().in(language),
            place,
            null,
            word.isEmpty() ? null : Phrase.of(word),
            Card.Pictures.NONE,
            Card.Marks.NONE);
    return new PlaceEntry(Routes.fragment(site), card, county(division), "", word, news);
  }

  private String county(@Nullable Ref division) {
    return division != null && graph.data().divisions().containsKey(division.id())
        ? division.id()
        : "";
  }

  private String id(List<GroupIndex.Named> all, @Nullable Text name) {
    GroupIndex.Named found = parts.groups().find(all, name);
    return found == null ? "" : found.id();
  }

  private List<FilterChoice> counties(List<PlaceEntry> entries, Language language) {
    List<FilterChoice> choices = new ArrayList<>();
    for (CountyIndex.County county : parts.counties().all()) {
      Term term = county.term();
      String url = context.urls().path(CountyIndex.route(term, language));
      int count = count(entries, PlaceEntry::county, term.id());
      if (count > 0) {
        choices.add(new FilterChoice(term.id(), Link.of(url, term.name().in(language)), count));
      }
    }
    return List.copyOf(choices);
  }

  private List<FilterChoice> choices(
      List<GroupIndex.Named> groups,
      SiteSection section,
      List<PlaceEntry> entries,
      java.util.function.Function<PlaceEntry, String> of,
      Language language) {
    List<FilterChoice> choices = new ArrayList<>();
    for (GroupIndex.Named group : groups) {
      String url = context.urls().path(Routes.item(language, section, group.id()));
      int count = count(entries, of, group.id());
      if (count > 0) {
        choices.add(
            new FilterChoice(
                group.id(), Link.of(url, parts.name(group, section, language)), count));
      }
    }
    return List.copyOf(choices);
  }

  private static int count(
      List<PlaceEntry> entries, java.util.function.Function<PlaceEntry, String> of, String id) {
    return (int) entries.stream().filter(entry -> of.apply(entry).equals(id)).count();
  }

  private List<Figure> figures(Predicate<Fact> which, Language language) {
    return graph.facts().values().stream()
        .filter(which)
        .map(fact -> context.cards().figure(fact, language))
        .toList();
  }

  /** The official count of each level, where it is known, with the way to all of that level. */
  private List<Places.Level> levels(Language language) {
    List<Places.Level> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      String id = level.name().toLowerCase(Locale.ROOT);
      List<Figure> figure = figures(fact -> fact.level() == level, language);
      boolean hasPage = parts.levels().stream().anyMatch(named -> named.id().equals(id));
      levels.add(
          new Places.Level(
              id,
              figure.isEmpty() ? null : figure.get(0),
              hasPage ? context.urls().path(Routes.item(language, SiteSection.LEVELS, id)) : ""));
    }
    return List.copyOf(levels);
  }
}
