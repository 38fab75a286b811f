package tongxin.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.view.View;
import tongxin.site.LinkedPage;
import tongxin.site.Route;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** The galleries: all, and those of each village, county and topic. */
final class GalleryLists {
  private final PageContext context;
  private final SiteGraph graph;

  GalleryLists(PageContext context) {
    this.context = context;
    this.graph = context.graph();
  }

  List<Page> plan() {
    SiteSection section = SiteSection.GALLERIES;
    return new SectionPages(context)
        .of(
            PageKind.GALLERIES,
            section,
            Page.SITE,
            (language, versions) -> view(section, language, versions),
            language -> context.sharing().changed(ProfileKind.GALLERY, language));
  }

  private View view(SiteSection section, Language language, Map<Language, Route> versions) {
    List<Profile> galleries = graph.profiles(ProfileKind.GALLERY);
    Head head =
        Head.of(
                context.sections().name(language, section),
                context.sections().describe(language, section.id(), galleries.size()),
                section)
            .withImage(context.sharing().pictureOfProfiles(galleries, language))
            .changed(context.sharing().changed(ProfileKind.GALLERY, language));
    return new View.Cards(context.frames().frame(language, head, versions), galleries(language));
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
          LinkedPage topic = graph.target(LinkKind.TOPIC, id, language);
          if (topic != null) {
            groups.add(group("topic", id, Phrase.of(topic.title()), members, language));
          }
        });
    return groups;
  }
}
