package tongxin.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Fact;
import tongxin.content.model.Level;
import tongxin.content.model.LinkKind;
import tongxin.content.model.ModelSite;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.page.parts.Frames;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Card;
import tongxin.page.view.Figure;
import tongxin.page.view.Frame;
import tongxin.page.view.Link;
import tongxin.page.view.View;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;
import tongxin.site.Target;

/**
 * The village brands by county, the galleries by village, county and topic, the model sites by
 * level.
 */
final class ProfileLists {
  private final PageContext context;
  private final SiteGraph graph;

  ProfileLists(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    Map<PageKind, SiteSection> lists =
        Map.of(
            PageKind.VILLAGES, SiteSection.VILLAGES,
            PageKind.SITES, SiteSection.SITES,
            PageKind.GALLERIES, SiteSection.GALLERIES);
    for (PageKind kind : List.of(PageKind.VILLAGES, PageKind.SITES, PageKind.GALLERIES)) {
      SiteSection section = Objects.requireNonNull(lists.get(kind));
      Map<Language, Route> versions = new LinkedHashMap<>();
      for (Language language : graph.languages()) {
        if (context.sections().exists(language, section)) {
          versions.put(language, Routes.section(language, section));
        }
      }
      for (Language language : versions.keySet()) {
        pages.add(
            new Page(
                kind,
                Routes.section(language, section),
                language,
                context.sections().name(language, section),
                Page.SITE,
                versions,
                () -> view(kind, section, language, versions),
                context.sharing().changed(profiles(kind), language)));
      }
    }
    return pages;
  }

  private View view(
      PageKind kind, SiteSection section, Language language, Map<Language, Route> versions) {
    List<Profile> profiles = graph.profiles(profiles(kind));
    Frames.Head head =
        Frames.Head.of(
                context.sections().name(language, section),
                context.sections().describe(language, section.id(), profiles.size()),
                section)
            .withImage(context.sharing().pictureOfProfiles(profiles, language))
            .changed(context.sharing().changed(profiles(kind), language));
    Frame frame = context.frames().frame(language, head, versions);
    return switch (kind) {
      case VILLAGES ->
          new View.Cards(
              frame,
              figures(language, "village_brands", "highlight_projects"),
              byDivision(graph.profiles(ProfileKind.VILLAGE), language));
      case GALLERIES -> new View.Cards(frame, List.of(), galleries(language));
      default -> new View.ModelSites(frame, levels(language), siteCards(language));
    };
  }

  private static ProfileKind profiles(PageKind kind) {
    return switch (kind) {
      case VILLAGES -> ProfileKind.VILLAGE;
      case GALLERIES -> ProfileKind.GALLERY;
      default -> ProfileKind.SITE;
    };
  }

  private List<Figure> figures(Language language, String... ids) {
    return Stream.of(ids)
        .map(id -> graph.facts().get(id))
        .filter(Objects::nonNull)
        .map(
            (@Nullable Fact fact) -> context.cards().figure(Objects.requireNonNull(fact), language))
        .toList();
  }

  private List<View.Cards.Group> byDivision(List<Profile> profiles, Language language) {
    Map<String, List<Profile>> groups = new LinkedHashMap<>();
    graph.data().divisions().keySet().forEach(id -> groups.put(id, new ArrayList<>()));
    groups.put("", new ArrayList<>());
    for (Profile profile : profiles) {
      Ref division = profile.division();
      String id = division == null ? "" : division.id();
      groups.computeIfAbsent(id, i -> new ArrayList<>()).add(profile);
    }
    List<View.Cards.Group> result = new ArrayList<>();
    groups.forEach(
        (id, members) -> {
          if (!members.isEmpty()) {
            result.add(group("division", id, division(id, language), members, language));
          }
        });
    return result;
  }

  private Phrase division(String id, Language language) {
    Term division = graph.data().divisions().get(id);
    return division == null ? Phrase.of("") : division.name().in(language);
  }

  private View.Cards.Group group(
      String by, String id, Phrase name, List<Profile> members, Language language) {
    return new View.Cards.Group(
        by, id, name, members.stream().map(p -> context.cards().card(p, language)).toList());
  }

  /** All galleries, and those of each village, county and topic. */
  private List<View.Cards.Group> galleries(Language language) {
    List<Profile> all = graph.profiles(ProfileKind.GALLERY);
    List<View.Cards.Group> groups = new ArrayList<>();
    groups.add(group("all", "", Phrase.of(""), all, language));
    for (Profile village : graph.profiles(ProfileKind.VILLAGE)) {
      List<Profile> own = graph.profilesOf(ProfileKind.GALLERY, village.id());
      if (!own.isEmpty()) {
        groups.add(group("village", village.id().id(), village.name().in(language), own, language));
      }
    }
    for (View.Cards.Group division : byDivision(all, language)) {
      if (!division.id().isEmpty()) {
        groups.add(division);
      }
    }
    Map<String, List<Profile>> byTopic = new TreeMap<>();
    for (Profile gallery : all) {
      gallery
          .topics()
          .forEach(t -> byTopic.computeIfAbsent(t.id(), i -> new ArrayList<>()).add(gallery));
    }
    byTopic.forEach(
        (id, members) -> {
          Target topic = graph.target(LinkKind.TOPIC, id, language);
          if (topic != null) {
            groups.add(group("topic", id, Phrase.of(topic.title()), members, language));
          }
        });
    return groups;
  }

  private List<View.ModelSites.Level> levels(Language language) {
    List<View.ModelSites.Level> levels = new ArrayList<>();
    for (Level level : Level.values()) {
      String id = level.name().toLowerCase(java.util.Locale.ROOT);
      List<ModelSite> sites =
          graph.data().modelSites().values().stream()
              .filter(site -> site.level() == level)
              .toList();
      List<Figure> figure = figures(language, "model_sites_" + id);
      levels.add(
          new View.ModelSites.Level(
              id, figure.isEmpty() ? null : figure.get(0), places(sites, language), sites.size()));
    }
    return levels;
  }

  private List<View.ModelSites.Place> places(List<ModelSite> sites, Language language) {
    Map<String, List<Link>> byDivision = new LinkedHashMap<>();
    graph.data().divisions().keySet().forEach(id -> byDivision.put(id, new ArrayList<>()));
    for (ModelSite site : sites) {
      Ref division = site.division();
      Target page = graph.target(LinkKind.SITE, site.id(), language);
      String url = page == null ? "" : context.urls().path(page.route());
      byDivision
          .computeIfAbsent(division == null ? "" : division.id(), id -> new ArrayList<>())
          .add(Link.of(url, site.name().in(language)));
    }
    return byDivision.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                new View.ModelSites.Place(
                    division(entry.getKey(), language), List.copyOf(entry.getValue())))
        .toList();
  }

  private List<Card> siteCards(Language language) {
    return graph.profiles(ProfileKind.SITE).stream()
        .map(site -> context.cards().card(site, language))
        .toList();
  }
}
