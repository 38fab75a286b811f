package tongxin.page.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.page.parts.PageContext;
import tongxin.page.view.Card;
import tongxin.page.view.Link;
import tongxin.page.view.ProfilePage;
import tongxin.page.view.Story;
import tongxin.site.LinkedPage;
import tongxin.site.SiteGraph;

/** Finds what belongs to a village brand, a model site or a gallery. */
final class ProfileRelations {
  private static final int ARTICLES = 12;

  private final PageContext context;
  private final SiteGraph graph;
  private final NeighbourFinder neighbours;

  ProfileRelations(PageContext context, CollectionParts parts) {
    this.context = context;
    this.graph = context.graph();
    this.neighbours = new NeighbourFinder(context, parts);
  }

  ProfilePage.Relations of(Profile profile, Language language) {
    return new ProfilePage.Relations(
        articles(profile, language),
        belonging(profile, ProfileKind.SITE, language),
        belonging(profile, ProfileKind.GALLERY, language),
        villages(profile, language),
        topics(profile, language),
        neighbours.of(profile, language));
  }

  private List<Story> articles(Profile profile, Language language) {
    String id = profile.id().id();
    List<Article> articles =
        switch (profile.kind()) {
          case VILLAGE -> graph.articles(language).ofVillage(id);
          case SITE -> graph.articles(language).ofSite(id);
          case GALLERY -> List.of();
        };
    return articles.stream().limit(ARTICLES).map(context.cards()::story).toList();
  }

  /** The model sites or galleries that name this village; or that this profile itself names. */
  private List<Card> belonging(Profile profile, ProfileKind kind, Language language) {
    if (profile.kind() == kind) {
      return List.of();
    }
    Stream<Profile> found =
        graph.profiles(kind).stream()
            .filter(
                other ->
                    (profile.kind() == ProfileKind.VILLAGE && isAt(profile, other))
                        || (profile.kind() == ProfileKind.SITE && names(other.sites(), profile))
                        || (kind == ProfileKind.SITE && names(profile.sites(), other)));
    return found.map(other -> context.cards().card(other, language)).toList();
  }

  /** Whether a model site or gallery belongs to a village, or a model site is in its township. */
  private static boolean isAt(Profile village, Profile other) {
    boolean near =
        other.kind() == ProfileKind.SITE
            && village.township() != null
            && village.township().equals(other.township())
            && isSame(village.division(), other.division());
    return near || names(other.villages(), village);
  }

  private static boolean isSame(@Nullable Ref one, @Nullable Ref other) {
    return one != null && other != null && one.id().equals(other.id());
  }

  private static boolean names(List<Ref> refs, Profile profile) {
    return refs.stream().anyMatch(ref -> ref.id().equals(profile.id().id()));
  }

  private List<Card> villages(Profile profile, Language language) {
    return profile.villages().stream()
        .map(ref -> graph.profile(ProfileKind.VILLAGE, ref.id()))
        .filter(Objects::nonNull)
        .map(village -> context.cards().card(Objects.requireNonNull(village), language))
        .toList();
  }

  private List<Link> topics(Profile profile, Language language) {
    return profile.topics().stream()
        .map(ref -> graph.target(LinkKind.TOPIC, ref.id(), language))
        .filter(Objects::nonNull)
        .map(target -> Objects.requireNonNull(target))
        .map((LinkedPage t) -> Link.of(context.urls().path(t.route()), t.title()))
        .toList();
  }
}
