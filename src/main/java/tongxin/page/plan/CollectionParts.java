package tongxin.page.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Profile;
import tongxin.content.model.Text;
import tongxin.page.parts.CountyIndex;
import tongxin.page.parts.Labels;
import tongxin.page.parts.NameOrder;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Card;
import tongxin.page.view.Link;
import tongxin.page.view.ShareImage;
import tongxin.page.view.View;
import tongxin.pinyin.Pinyin;
import tongxin.site.Routes;
import tongxin.site.SiteSection;

/** What the pages of counties, themes and levels have in common. */
final class CollectionParts {
  private final PageContext context;
  private final CountyIndex counties;
  private final NameOrder order;

  CollectionParts(PageContext context) {
    this.context = context;
    this.counties = new CountyIndex(context);
    this.order = new NameOrder(new Pinyin(context.graph().content().data().pinyin()));
  }

  CountyIndex counties() {
    return counties;
  }

  /** The alphabet. */
  NameOrder order() {
    return order;
  }

  /** The way to the list of all counties, themes or levels. */
  Link crumb(Language language, SiteSection section) {
    return Link.of(
        context.urls().path(Routes.section(language, section)),
        context.sections().name(language, section));
  }

  View.Collection.Members members(CountyIndex.County county, Language language) {
    return new View.Collection.Members(
        cards(county.villages(), language),
        cards(county.sites(), language),
        county.names().stream()
            .map(site -> site.name().in(language))
            .sorted(order.by(name -> name))
            .toList(),
        cards(county.galleries(), language));
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
      String by,
      Text name,
      @Nullable Text own,
      View.Collection.Members members,
      Language language) {
    Labels labels = context.sections().labels();
    String counted =
        labels.get(
            language,
            "collection.description." + by,
            name.in(language).text(),
            String.valueOf(members.villages().size()),
            String.valueOf(members.sites().size() + members.names().size()));
    return own == null ? counted : own.in(language).text() + " " + counted;
  }

  /** The picture shown where the page is shared: that of the first village that has one. */
  ShareImage image(View.Collection.Members members) {
    return Stream.of(members.villages(), members.sites(), members.galleries())
        .flatMap(List::stream)
        .flatMap(card -> Stream.ofNullable(card.cover()))
        .findFirst()
        .map(context.sharing()::picture)
        .orElse(ShareImage.NONE);
  }
}
