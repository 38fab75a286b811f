package tongxin.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Text;
import tongxin.page.parts.GroupIndex;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Card;
import tongxin.page.view.Link;
import tongxin.page.view.Neighbours;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** Finds what is near a village or model site. Safe for use by several threads. */
final class NeighbourFinder {
  /** Others that are shown of a county or theme. */
  private static final int SHOWN = 5;

  private final PageContext context;
  private final CollectionParts parts;
  private final Map<String, Row> rows = new ConcurrentHashMap<>();
  private final Map<String, Integer> countyRanks = new HashMap<>();

  NeighbourFinder(PageContext context, CollectionParts parts) {
    this.context = context;
    this.parts = parts;
    for (String id : context.graph().data().divisions().keySet()) {
      countyRanks.put(id, countyRanks.size());
    }
  }

  /** All of one kind in the order in which one leads to the next. */
  private record Row(List<Profile> profiles, Map<String, Integer> places) {
    @Nullable Profile at(int place) {
      return place >= 0 && place < profiles.size() ? profiles.get(place) : null;
    }
  }

  private Row row(ProfileKind kind, Language language) {
    return rows.computeIfAbsent(kind + language.code(), key -> newRow(kind, language));
  }

  /** County by county, each by name; samples at the end. */
  private Row newRow(ProfileKind kind, Language language) {
    List<Profile> sorted =
        context.graph().profiles(kind).stream()
            .sorted(
                Comparator.comparing((Profile p) -> p.publication().sample())
                    .thenComparing(this::countyRank)
                    .thenComparing(parts.order().by(p -> p.name().in(language)))
                    .thenComparing(p -> p.id().id()))
            .toList();
    Map<String, Integer> places = new HashMap<>();
    sorted.forEach(profile -> places.put(profile.id().id(), places.size()));
    return new Row(sorted, places);
  }

  private int countyRank(Profile profile) {
    Ref county = profile.division();
    return county == null
        ? Integer.MAX_VALUE
        : countyRanks.getOrDefault(county.id(), Integer.MAX_VALUE);
  }

  /** What is near; null for a gallery. */
  @Nullable Neighbours of(Profile profile, Language language) {
    if (profile.kind() == ProfileKind.GALLERY) {
      return null;
    }
    Row row = row(profile.kind(), language);
    int own = row.places().getOrDefault(profile.id().id(), -2);
    List<Profile> ofCounty = after(row, own, other -> isSameCounty(profile, other));
    List<Profile> ofTheme =
        after(row, own, other -> isSame(profile.theme(), other) && !ofCounty.contains(other));
    return new Neighbours(
        link(row.at(own - 1), language),
        link(row.at(own + 1), language),
        cards(ofCounty, language),
        parts.counties().link(profile.division(), language),
        cards(ofTheme, language),
        group(parts.themes(), SiteSection.THEMES, profile.theme(), language),
        group(parts.levels(), SiteSection.LEVELS, profile.level(), language));
  }

  /** The next few behind it, from the end on to the beginning. */
  private static List<Profile> after(Row row, int own, Predicate<Profile> wanted) {
    int size = row.profiles().size();
    List<Profile> found = new ArrayList<>();
    for (int i = 1; i < size && found.size() < SHOWN; i++) {
      Profile other = row.profiles().get(Math.floorMod(own + i, size));
      if (wanted.test(other)) {
        found.add(other);
      }
    }
    return found;
  }

  private static boolean isSameCounty(Profile one, Profile other) {
    Ref county = one.division();
    Ref otherCounty = other.division();
    return county != null && otherCounty != null && county.id().equals(otherCounty.id());
  }

  private boolean isSame(@Nullable Text theme, Profile other) {
    GroupIndex.Named own = parts.groups().find(parts.themes(), theme);
    return own != null && own.members().has(other);
  }

  private @Nullable Link link(@Nullable Profile profile, Language language) {
    return profile == null
        ? null
        : Link.of(
            context.urls().path(context.cards().route(profile, language)),
            profile.name().in(language));
  }

  private @Nullable Link group(
      List<GroupIndex.Named> all, SiteSection section, @Nullable Text name, Language language) {
    GroupIndex.Named found = parts.groups().find(all, name);
    return found == null
        ? null
        : Link.of(
            context.urls().path(Routes.item(language, section, found.id())),
            parts.name(found, section, language));
  }

  private List<Card> cards(List<Profile> profiles, Language language) {
    return profiles.stream().map(other -> context.cards().card(other, language)).toList();
  }
}
