package tongxin.page.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.model.Article;
import tongxin.content.model.Fact;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Term;
import tongxin.content.model.Text;
import tongxin.page.view.Card;
import tongxin.page.view.Figure;
import tongxin.page.view.Link;
import tongxin.page.view.Shot;
import tongxin.page.view.Story;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.Routes;
import tongxin.site.SiteGraph;
import tongxin.site.SiteSection;

/** Makes the short forms of content that lists show: stories, cards, albums, figures. */
public final class Cards {
  /** More stories are not kept at a time: about 10 MB. */
  private static final int MOST_STORIES = 16_384;

  /** Photos of a gallery shown inside an article; the rest are behind its link. */
  static final int EMBEDDED_PHOTOS = 12;

  private final SiteGraph graph;
  private final Urls urls;
  private final Pictures pictures;
  private final DateWords dates;
  private final Map<String, FigureWords> figures = new HashMap<>();
  private final Map<Location, Story> stories = new ConcurrentHashMap<>();

  Cards(SiteGraph graph, Urls urls, Pictures pictures, DateWords dates) {
    this.graph = graph;
    this.urls = urls;
    this.pictures = pictures;
    this.dates = dates;
    for (Language language : graph.languages()) {
      String url = urls.path(Routes.section(language, SiteSection.FIGURES));
      figures.put(language.code(), new FigureWords(language, graph.data().sources(), url));
    }
  }

  public Figure figure(Fact fact, Language language) {
    return Objects.requireNonNull(figures.get(language.code())).figure(fact);
  }

  /** An article as lists show it: made once for the lists it is in. */
  public Story story(Article article) {
    Story known = stories.get(article.location());
    if (known == null) {
      known = newStory(article);
      if (stories.size() >= MOST_STORIES) {
        stories.clear();
      }
      stories.put(article.location(), known);
    }
    return known;
  }

  private Story newStory(Article article) {
    Language language = article.language();
    Term column = graph.data().columns().get(article.column().id());
    Link link =
        column == null
            ? null
            : Link.of(
                urls.path(Routes.item(language, SiteSection.COLUMNS, column.id())),
                column.name().in(language));
    return new Story(
        urls.path(graph.route(article)),
        article.title(),
        article.lead(),
        Objects.requireNonNullElse(article.kicker(), ""),
        dates.day(article.date(), language),
        link,
        cover(article),
        graph.preview() ? PreviewMark.of(article.publication(), graph.now()) : "");
  }

  private @Nullable Shot cover(Article article) {
    Ref cover = article.cover();
    return cover == null
        ? null
        : byPath(article.folder(), cover.id(), article.photos(), article.language());
  }

  /** The picture of a written path, described by the bundle's photos where they list it. */
  public @Nullable Shot byPath(
      String folder, String written, List<PhotoEntry> photos, Language language) {
    PhotoEntry entry = entryOf(folder, written, photos);
    return entry == null ? null : pictures.shot(entry, language, "", "");
  }

  /** What is known of the picture of a written path, wherever in the content it is described. */
  public @Nullable PhotoEntry entryOf(String folder, String written, List<PhotoEntry> photos) {
    return graph.photoOf(folder, written, photos);
  }

  public Route route(Profile profile, Language language) {
    return Routes.profile(language, profile.kind(), profile.id().id());
  }

  /** The photo that stands for a profile: its cover, or else its first. */
  public @Nullable PhotoEntry coverOf(Profile profile) {
    Ref cover = profile.cover();
    if (cover != null) {
      return entryOf(profile.folder(), cover.id(), profile.photos());
    }
    return profile.photos().isEmpty() ? null : profile.photos().get(0);
  }

  /** A village, model site or gallery as lists show it. */
  public Card card(Profile profile, Language language) {
    PhotoEntry cover = coverOf(profile);
    Text tagline = profile.tagline();
    Text level = profile.level();
    List<Shot> first =
        profile.kind() == ProfileKind.GALLERY
            ? album(profile.photos(), null, "", 0, 3, language)
            : List.of();
    return new Card(
        profile.kind().linkKind().scheme(),
        urls.path(route(profile, language)),
        profile.name().in(language),
        place(profile, language),
        tagline == null ? null : tagline.in(language),
        level == null ? null : level.in(language),
        new Card.Pictures(
            cover == null ? null : pictures.shot(cover, language, "", ""),
            first,
            profile.photos().size()),
        new Card.Marks(
            profile.publication().sample(),
            graph.preview() ? PreviewMark.of(profile.publication(), graph.now()) : ""));
  }

  private List<Phrase> place(Profile profile, Language language) {
    List<Phrase> place = new ArrayList<>();
    Ref division = profile.division();
    Term term = division == null ? null : graph.data().divisions().get(division.id());
    Stream.of(term == null ? null : term.name(), profile.township(), profile.village())
        .filter(Objects::nonNull)
        .forEach(text -> place.add(Objects.requireNonNull(text).in(language)));
    return List.copyOf(place);
  }

  /**
   * One photo.
   *
   * @param url of its page; empty for none
   * @param id of it on the page; empty for none
   */
  public Shot shot(PhotoEntry photo, Language language, String url, String id) {
    return pictures.shot(photo, language, url, id);
  }

  /**
   * Photos together.
   *
   * @param route of the gallery, whose photos have pages of their own; null for none
   * @param prefix of the ids, which must be unique on a page
   */
  public List<Shot> album(
      List<PhotoEntry> photos,
      @Nullable Route route,
      String prefix,
      int from,
      int limit,
      Language language) {
    return IntStream.range(from, Math.min(photos.size(), from + limit))
        .mapToObj(
            i ->
                pictures.shot(
                    photos.get(i),
                    language,
                    route == null ? "" : urls.path(Routes.photo(route, i + 1)),
                    prefix + "photo-" + (i + 1)))
        .toList();
  }
}
