package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.LinkKind;
import tongxin.content.model.ModelSite;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.page.parts.Head;
import tongxin.page.parts.Labels;
import tongxin.page.parts.NameOrder;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Alphabet;
import tongxin.page.view.Link;
import tongxin.page.view.View;
import tongxin.site.LinkedPage;
import tongxin.site.Route;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** The index from A to Z: Chinese names by pinyin, English ones by their letters. */
final class AlphabetPages {
  private static final SiteSection SECTION = SiteSection.A_Z;

  private final PageContext context;
  private final SiteGraph graph;
  private final CollectionParts parts;

  AlphabetPages(PageContext context, CollectionParts parts) {
    this.context = context;
    this.graph = context.graph();
    this.parts = parts;
  }

  List<Page> plan() {
    return new SectionPages(context).of(PageKind.A_Z, SECTION, this::view);
  }

  private View view(Language language, Map<Language, Route> versions) {
    List<Alphabet.Name> names = names(language);
    Map<String, List<Alphabet.Name>> byLetter = new TreeMap<>(AlphabetPages::byLetter);
    names.stream()
        .sorted(parts.order().by(name -> name.link().text()))
        .forEach(
            name ->
                byLetter
                    .computeIfAbsent(
                        parts.order().initial(name.link().text().text()), i -> new ArrayList<>())
                    .add(name));
    List<Alphabet.Letter> letters = new ArrayList<>();
    byLetter.forEach((letter, list) -> letters.add(new Alphabet.Letter(letter, List.copyOf(list))));
    Labels labels = context.sections().labels();
    String count = String.valueOf(names.size());
    Head head =
        Head.of(
            labels.get(language, "a-z.title"),
            labels.get(language, "a-z.description", count),
            SECTION);
    return new Alphabet(context.frames().frame(language, head, versions), List.copyOf(letters));
  }

  /** Names without a Latin letter come last. */
  private static int byLetter(String one, String other) {
    boolean none = one.equals(NameOrder.NO_LETTER);
    boolean otherNone = other.equals(NameOrder.NO_LETTER);
    return none == otherNone ? one.compareTo(other) : none ? 1 : -1;
  }

  private List<Alphabet.Name> names(Language language) {
    List<Alphabet.Name> names = new ArrayList<>();
    for (ProfileKind kind : ProfileKind.values()) {
      for (Profile profile : graph.profiles(kind)) {
        String url = context.urls().path(context.cards().route(profile, language));
        names.add(
            new Alphabet.Name(
                Link.of(url, profile.name().in(language)),
                kind.linkKind().scheme(),
                parts.counties().link(profile.division(), language)));
      }
    }
    for (ModelSite site : graph.data().modelSites().values()) {
      if (graph.profile(ProfileKind.SITE, site.id()) == null) {
        Phrase name = site.name().in(language);
        names.add(
            new Alphabet.Name(
                Link.of("", name), "site", parts.counties().link(site.division(), language)));
      }
    }
    for (String id : graph.standing(LinkKind.TOPIC).keySet()) {
      @Nullable LinkedPage topic = graph.target(LinkKind.TOPIC, id, language);
      if (topic != null) {
        names.add(
            new Alphabet.Name(
                Link.of(context.urls().path(topic.route()), topic.title()), "topic", null));
      }
    }
    return names;
  }
}
