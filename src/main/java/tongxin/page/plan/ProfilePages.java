package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Fact;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.content.model.Values;
import tongxin.page.parts.CountyIndex;
import tongxin.page.parts.Head;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.Paging;
import tongxin.page.parts.PreviewMark;
import tongxin.page.view.Attribution;
import tongxin.page.view.Figure;
import tongxin.page.view.Link;
import tongxin.page.view.ProfilePage;
import tongxin.page.view.View;
import tongxin.site.MissingFields;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** The page of each village brand, model site and gallery, and of each photo of a gallery. */
final class ProfilePages {
  /** Photos of a gallery on one page; longer albums are paged. */
  static final int PHOTOS_PER_PAGE = 60;

  private final PageContext context;
  private final SiteGraph graph;
  private final ProfileRelations relations;
  private final ShowcaseViews showcases;

  ProfilePages(PageContext context, CollectionParts parts) {
    this.context = context;
    this.relations = new ProfileRelations(context, parts);
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
      Map<Language, Route> versions =
          context.versions(l -> Routes.listPage(route(profile, l), number));
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

  private Route route(Profile profile, Language language) {
    return context.cards().route(profile, language);
  }

  private Head head(Profile profile, Language language, int number) {
    Head head = head(profile, language);
    if (profile.kind() != ProfileKind.GALLERY) {
      return head;
    }
    int pages = Paging.count(profile.photos().size(), PHOTOS_PER_PAGE);
    return head.numbered(context.sections().labels(), language, number, pages);
  }

  private Head head(Profile profile, Language language) {
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
    return Head.of(profile.name().in(language).text(), description, section)
        .withCrumbs(List.of(context.sectionLink(language, section)))
        .withImage(context.sharing().picture(profile, language))
        .changed(context.sharing().changed(profile, language))
        .withMark(graph.preview() ? PreviewMark.of(profile.publication(), graph.now()) : "")
        .withParams(profile.values(), language)
        .withParams(story == null ? Values.NONE : story.values(), language)
        .indexedAs(profile.publication());
  }

  private View view(Profile profile, Language language, int number, Map<Language, Route> versions) {
    List<Figure> figures = facts(profile, language);
    int large = profile.kind() == ProfileKind.GALLERY ? 0 : ShowcaseViews.large(figures);
    return new ProfilePage(
        context.frames().frame(language, head(profile, language, number), versions),
        context.cards().card(profile, language),
        details(profile, figures.subList(large, figures.size()), language),
        showcases.of(profile, figures.subList(0, large), language),
        attribution(profile, language),
        number == 1 ? storyText(profile, language) : null,
        album(profile, number, language),
        relations.of(profile, language));
  }

  private ProfilePage.Details details(Profile profile, List<Figure> facts, Language language) {
    return new ProfilePage.Details(
        phrase(profile.summary(), language),
        phrase(profile.village(), language),
        phrase(profile.township(), language),
        division(profile, language),
        phrase(profile.theme(), language),
        facts,
        graph.preview() ? missing(profile, language) : List.of());
  }

  private Attribution attribution(Profile profile, Language language) {
    return new Attribution(
        context.credits(profile.bylines(), language),
        context.source(profile.source(), language),
        profile.date() == null ? null : context.dates().day(profile.date(), language));
  }

  /** A village or model site shows all its photos; those of a gallery are paged. */
  private ProfilePage.Album album(Profile profile, int number, Language language) {
    Route own = route(profile, language);
    List<PhotoEntry> photos = profile.photos();
    if (profile.kind() != ProfileKind.GALLERY) {
      return new ProfilePage.Album(
          context.cards().album(photos, own, "", 0, photos.size(), language), null);
    }
    int pages = Paging.count(photos.size(), PHOTOS_PER_PAGE);
    return new ProfilePage.Album(
        context
            .cards()
            .album(photos, own, "", (number - 1) * PHOTOS_PER_PAGE, PHOTOS_PER_PAGE, language),
        pages > 1 ? Paging.links(own, number, pages, context.urls()) : null);
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

  private ProfilePage.@Nullable Text storyText(Profile profile, Language language) {
    Profile.Story story = story(profile, language);
    if (story == null || story.body().isEmpty()) {
      return null;
    }
    return new ProfilePage.Text(
        Objects.requireNonNullElse(story.title(), ""),
        story.language().equals(language) ? "" : story.language().tag(),
        context.bodies().parts(story.body(), profile.folder(), profile.photos(), language));
  }
}
