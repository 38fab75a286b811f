package tongxin.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Coordinates;
import tongxin.content.model.Fact;
import tongxin.content.model.LinkKind;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.content.model.Values;
import tongxin.page.parts.CountyIndex;
import tongxin.page.parts.Frames;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Paging;
import tongxin.page.parts.Wording;
import tongxin.page.view.Card;
import tongxin.page.view.Figure;
import tongxin.page.view.Link;
import tongxin.page.view.Shot;
import tongxin.page.view.Story;
import tongxin.page.view.View;
import tongxin.site.MissingFields;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;
import tongxin.site.Target;

/** The page of each village brand, model site and gallery, and of each photo of a gallery. */
final class ProfilePages {
  /** Photos of a gallery on one page; longer albums are paged. */
  static final int PHOTOS_PER_PAGE = 60;

  private static final int ARTICLES = 12;

  private final PageContext context;
  private final SiteGraph graph;
  private final NeighbourFinder neighbours;
  private final ShowcaseViews showcases;

  ProfilePages(PageContext context, CollectionParts parts) {
    this.context = context;
    this.neighbours = new NeighbourFinder(context, parts);
    this.showcases = new ShowcaseViews(context);
    this.graph = context.graph();
  }

  List<Page> plan() {
    List<Page> pages = new ArrayList<>();
    for (ProfileKind kind : ProfileKind.values()) {
      for (Profile profile : graph.profiles(kind)) {
        for (Language language : graph.languages()) {
          profilePages(profile, language, pages);
        }
      }
    }
    return pages;
  }

  private void profilePages(Profile profile, Language language, List<Page> pages) {
    boolean gallery = profile.kind() == ProfileKind.GALLERY;
    int count = gallery ? Paging.count(profile.photos().size(), PHOTOS_PER_PAGE) : 1;
    for (int i = 1; i <= count; i++) {
      int number = i;
      Map<Language, Route> versions = versions(l -> Routes.listPage(route(profile, l), number));
      pages.add(
          new Page(
              PageKind.valueOf(profile.kind().name()),
              Routes.listPage(route(profile, language), number),
              language,
              profile.name().in(language).text(),
              profile.location(),
              Page.listed(profile.publication(), versions),
              () -> view(profile, language, number, versions),
              context.sharing().changed(profile, language)));
    }
    pages.addAll(new PhotoPages(context, profile).plan(language));
  }

  private Map<Language, Route> versions(java.util.function.Function<Language, Route> route) {
    Map<Language, Route> versions = new LinkedHashMap<>();
    graph.languages().forEach(language -> versions.put(language, route.apply(language)));
    return versions;
  }

  private Route route(Profile profile, Language language) {
    return context.cards().route(profile, language);
  }

  private Frames.Head head(Profile profile, Language language) {
    Profile.Story story = story(profile, language);
    Text words =
        Stream.of(profile.summary(), profile.tagline())
            .filter(Objects::nonNull)
            .findFirst()
            .map(Objects::requireNonNull)
            .orElse(null);
    String description =
        words != null
            ? words.in(language).text()
            : story == null
                ? ""
                : Objects.requireNonNullElse(story.summary(), story.body().excerpt());
    SiteSection section = SiteSection.of(profile.kind());
    return Frames.Head.of(profile.name().in(language).text(), description, section)
        .withCrumbs(
            List.of(
                Link.of(
                    context.urls().path(Routes.section(language, section)),
                    context.sections().name(language, section))))
        .withImage(context.sharing().picture(profile, language))
        .changed(context.sharing().changed(profile, language))
        .withMark(graph.preview() ? Wording.mark(profile.publication(), graph.now()) : "")
        .withParams(profile.values(), language)
        .withParams(story == null ? Values.NONE : story.values(), language)
        .indexedAs(profile.publication());
  }

  private View view(Profile profile, Language language, int number, Map<Language, Route> versions) {
    boolean gallery = profile.kind() == ProfileKind.GALLERY;
    Route own = route(profile, language);
    List<Shot> photos =
        context
            .cards()
            .album(
                profile.photos(),
                own,
                "",
                (number - 1) * PHOTOS_PER_PAGE,
                gallery ? PHOTOS_PER_PAGE : Integer.MAX_VALUE / 2,
                language);
    View.ProfilePage.Text story = number == 1 ? storyText(profile, language) : null;
    int pages = Paging.count(profile.photos().size(), PHOTOS_PER_PAGE);
    List<Figure> figures = facts(profile, language);
    int large = gallery ? 0 : ShowcaseViews.large(figures);
    return new View.ProfilePage(
        context
            .frames()
            .frame(
                language,
                gallery
                    ? head(profile, language)
                        .numbered(context.sections().labels(), language, number, pages)
                    : head(profile, language),
                versions),
        context.cards().card(profile, language),
        phrase(profile.village(), language),
        phrase(profile.township(), language),
        division(profile, language),
        phrase(profile.theme(), language),
        phrase(profile.summary(), language),
        position(profile.coordinates(), language),
        phrase(profile.contact(), language),
        phrase(profile.howToGetThere(), language),
        showcases.of(profile, figures.subList(0, large), language),
        graph.preview() ? missing(profile, language) : List.of(),
        figures.subList(large, figures.size()),
        profile.date() == null ? null : context.wording().day(profile.date(), language),
        context.credits(profile.bylines(), language),
        context.source(profile.source(), language),
        story,
        photos,
        gallery && pages > 1 ? Paging.links(own, number, pages, context.urls()) : null,
        articles(profile, language),
        belonging(profile, ProfileKind.SITE, language),
        belonging(profile, ProfileKind.GALLERY, language),
        villages(profile, language),
        topics(profile, language),
        neighbours.of(profile, language),
        !photos.isEmpty() || (story != null && PageContext.hasPhotos(story.body())));
  }

  /** The names of what nobody has filled in, for a preview. */
  private List<String> missing(Profile profile, Language language) {
    return MissingFields.of(profile, graph.languages()).stream()
        .map(field -> field.label().in(language))
        .distinct()
        .toList();
  }

  private static @Nullable Phrase phrase(@Nullable Text text, Language language) {
    return text == null ? null : text.in(language);
  }

  private @Nullable Link division(Profile profile, Language language) {
    Ref ref = profile.division();
    Term division = ref == null ? null : graph.data().divisions().get(ref.id());
    if (division == null) {
      return null;
    }
    Route county = CountyIndex.route(division, language);
    return Link.of(context.urls().path(county), division.name().in(language));
  }

  private static View.ProfilePage.@Nullable Position position(
      @Nullable Coordinates place, Language language) {
    if (place == null) {
      return null;
    }
    String text = ShowcaseViews.position(place, language);
    return new View.ProfilePage.Position(text, place.crs());
  }

  private List<Figure> facts(Profile profile, Language language) {
    List<Figure> figures = new ArrayList<>();
    for (Profile.ProfileFact fact : profile.facts()) {
      Fact found =
          fact instanceof Profile.ProfileFact.Known known
              ? graph.facts().get(known.id().id())
              : ((Profile.ProfileFact.Inline) fact).fact();
      if (found != null && graph.shows(found.publication())) {
        figures.add(context.cards().figure(found, language));
      }
    }
    return List.copyOf(figures);
  }

  /** The story in the page's language or, failing that, in the first there is. */
  private Profile.@Nullable Story story(Profile profile, Language language) {
    Profile.Story own = profile.stories().get(language.code());
    if (own != null) {
      return own;
    }
    return graph.languages().stream()
        .map(other -> profile.stories().get(other.code()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private View.ProfilePage.@Nullable Text storyText(Profile profile, Language language) {
    Profile.Story story = story(profile, language);
    if (story == null || story.body().isEmpty()) {
      return null;
    }
    return new View.ProfilePage.Text(
        Objects.requireNonNullElse(story.title(), ""),
        story.language().equals(language) ? "" : story.language().tag(),
        context.bodies().parts(story.body(), profile.folder(), profile.photos(), language));
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
        .map((Target t) -> Link.of(context.urls().path(t.route()), t.title()))
        .toList();
  }
}
