package tongxin.page.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.Text;
import tongxin.page.parts.CountyIndex;
import tongxin.page.parts.Group;
import tongxin.page.parts.GroupIndex;
import tongxin.page.parts.Labels;
import tongxin.page.parts.NameOrder;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Card;
import tongxin.page.view.Collection;
import tongxin.page.view.ShareImage;
import tongxin.pinyin.Pinyin;
import tongxin.site.SiteSection;

/** What the pages of counties, themes and levels have in common. */
final class CollectionParts {
  private static final Set<String> KNOWN_LEVELS = Set.of("city", "county", "township");

  private final PageContext context;
  private final CountyIndex counties;
  private final NameOrder order;
  private final GroupIndex groups;
  private final List<GroupIndex.Named> themes;
  private final List<GroupIndex.Named> levels;

  CollectionParts(PageContext context) {
    this.context = context;
    this.counties = new CountyIndex(context);
    this.order = new NameOrder(new Pinyin(context.graph().data().pinyin()));
    this.groups = new GroupIndex(context.graph(), order);
    this.themes = groups.themes();
    this.levels = groups.levels();
  }

  CountyIndex counties() {
    return counties;
  }

  /** Finds themes and levels by their names. */
  GroupIndex groups() {
    return groups;
  }

  List<GroupIndex.Named> themes() {
    return themes;
  }

  List<GroupIndex.Named> levels() {
    return levels;
  }

  /** As readers see it: the three levels in words, all else as the newsroom writes it. */
  Phrase name(GroupIndex.Named group, SiteSection section, Language language) {
    Phrase written = group.name().in(language);
    Labels labels = context.sections().labels();
    return section == SiteSection.LEVELS && KNOWN_LEVELS.contains(written.text())
        ? Phrase.of(labels.get(language, "level.short." + written.text()))
        : written;
  }

  /** The order of names in an alphabet. */
  NameOrder order() {
    return order;
  }

  Collection.Members members(Group group, Language language) {
    return new Collection.Members(
        cards(group.villages(), language),
        cards(group.sites(), language),
        group.names().stream()
            .map(site -> site.name().in(language))
            .sorted(order.by(name -> name))
            .toList(),
        cards(group.galleries(), language));
  }

  /** Cards by name. */
  List<Card> cards(List<Profile> profiles, Language language) {
    return profiles.stream()
        .map(profile -> context.cards().card(profile, language))
        .sorted(order.by(Card::name))
        .toList();
  }

  /** What a search engine is told: the newsroom's own words, and how much there is. */
  String description(
      String by, String name, @Nullable Text own, Collection.Members members, Language language) {
    Labels labels = context.sections().labels();
    String counted =
        labels.get(
            language,
            "collection.description." + by,
            name,
            String.valueOf(members.villages().size()),
            String.valueOf(members.sites().size() + members.names().size()));
    return own == null ? counted : own.in(language).text() + " " + counted;
  }

  /** The picture shown where the page is shared: that of the first village that has one. */
  ShareImage image(Collection.Members members) {
    return Stream.of(members.villages(), members.sites(), members.galleries())
        .flatMap(List::stream)
        .flatMap(card -> Stream.ofNullable(card.cover()))
        .findFirst()
        .map(context.sharing()::picture)
        .orElse(ShareImage.NONE);
  }
}
