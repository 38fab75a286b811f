package tongxin.page.parts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.config.Language;
import tongxin.content.contract.SiteContract;
import tongxin.content.model.Article;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Phrase;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.page.view.BodyPart;
import tongxin.page.view.Need;
import tongxin.page.view.Picture;
import tongxin.page.view.ShareImage;
import tongxin.page.view.Shot;
import tongxin.site.SiteDesign;
import tongxin.site.SiteGraph;

/** What goes with a page where it is shared: a picture, and when it was last changed. */
public final class Sharing {
  /** The most pictures that search engines take of one page. */
  private static final int MOST_PICTURES = 1000;

  private final SiteGraph graph;
  private final Cards cards;
  private final Pictures pictures;
  private final @Nullable Instant latest;

  Sharing(SiteGraph graph, Cards cards, Pictures pictures) {
    this.graph = graph;
    this.cards = cards;
    this.pictures = pictures;
    this.latest =
        newest(
            graph.languages().stream()
                .flatMap(language -> graph.articles(language).all().stream())
                .map(article -> article.changedBy(graph.now())));
  }

  /** The cover of an article; else the first photo in its body; else none. */
  public ShareImage picture(Article article, List<BodyPart> body) {
    ShareImage cover = cover(article);
    return cover.url().isEmpty() ? first(body) : cover;
  }

  /** The first photo of a body, or none. */
  public ShareImage first(List<BodyPart> body) {
    return body.stream()
        .flatMap(this::pictures)
        .filter(image -> !image.url().isEmpty())
        .findFirst()
        .orElse(ShareImage.NONE);
  }

  private Stream<ShareImage> pictures(BodyPart part) {
    if (part instanceof BodyPart.Photo photo) {
      return Stream.of(picture(photo.shot()));
    } else if (part instanceof BodyPart.Album album) {
      return album.shots().stream().map(this::picture);
    } else if (part instanceof BodyPart.Html html) {
      return html.needs().stream()
          .filter(Need.Variants.class::isInstance)
          .map(need -> pictures.shareCard(((Need.Variants) need).path(), null));
    }
    return Stream.of();
  }

  /** A photo as a page shows it; none for a file that is no photo of this site. */
  public ShareImage picture(Shot shot) {
    Picture picture = shot.picture();
    return picture.need() instanceof Need.Variants variants
        ? pictures.shareCard(variants.path(), null).describedAs(words(shot))
        : ShareImage.NONE;
  }

  private static String words(Shot shot) {
    String alt = shot.picture().alt().text();
    return !alt.isEmpty() || shot.caption() == null ? alt : shot.caption().text();
  }

  private ShareImage cover(Article article) {
    Ref cover = article.cover();
    return cover == null
        ? ShareImage.NONE
        : entry(cards.entryOf(article.folder(), cover.id(), article.photos()), article.language());
  }

  /** The cover of a village, model site or gallery; else its first photo; else none. */
  public ShareImage picture(Profile profile, Language language) {
    return entry(cards.coverOf(profile), language);
  }

  /** A photo as photos.yml describes it; none without one. */
  public ShareImage entry(@Nullable PhotoEntry entry, Language language) {
    return entry == null
        ? ShareImage.NONE
        : pictures
            .shareCard(entry.file(), entry.focus())
            .describedAs(words(pictures.shot(entry, language, "", "")));
  }

  /** The cover of the first article of a list that has one, or none. */
  public ShareImage pictureOfArticles(List<Article> articles) {
    return firstOf(articles.stream().map(this::cover));
  }

  /** The picture of the first village, model site or gallery of a list that has one, or none. */
  public ShareImage pictureOfProfiles(List<Profile> profiles, Language language) {
    return firstOf(profiles.stream().map(profile -> picture(profile, language)));
  }

  private static ShareImage firstOf(Stream<ShareImage> images) {
    return images.filter(image -> !image.url().isEmpty()).findFirst().orElse(ShareImage.NONE);
  }

  /** Absolute addresses of the pictures that the page of an article shows. */
  public List<String> pictures(Article article) {
    return addresses(UsedPictures.shownBy(graph, article));
  }

  /** Absolute addresses of the pictures that the page of a village, model site or gallery shows. */
  public List<String> pictures(Profile profile) {
    return addresses(UsedPictures.shownBy(graph, profile));
  }

  private List<String> addresses(Set<String> paths) {
    return paths.stream()
        .map(path -> pictures.picture(path, Phrase.of(""), null))
        .filter(Objects::nonNull)
        .map(picture -> pictures.absolute(Objects.requireNonNull(picture).large()))
        .limit(MOST_PICTURES)
        .toList();
  }

  /** The site's own picture, for pages that have none. */
  ShareImage ofSite() {
    String own = setting(graph);
    ShareImage image = own == null ? ShareImage.NONE : pictures.shareCard(own, null);
    return image.url().isEmpty() ? pictures.siteCard() : image;
  }

  /** The picture that site.yml names, by its path from the source folder. */
  static @Nullable String setting(SiteGraph graph) {
    String asset =
        SiteDesign.asset(graph.files(), SiteContract.SHARE_PICTURE.of(graph.site().values()));
    return asset == null ? null : "assets/" + asset;
  }

  /** When the newest change was made to anything with a date; null where nothing has one. */
  @Nullable Instant changed() {
    return latest;
  }

  /** When a list of articles last changed; null for an empty one. */
  public @Nullable Instant changed(List<Article> articles) {
    return newest(articles.stream().map(article -> article.changedBy(graph.now())));
  }

  /** When what a profile shows last changed: its own date, or that of an article about it. */
  public @Nullable Instant changed(Profile profile, Language language) {
    List<Article> articles =
        switch (profile.kind()) {
          case VILLAGE -> graph.articles(language).ofVillage(profile.id().id());
          case SITE -> graph.articles(language).ofSite(profile.id().id());
          case GALLERY -> List.of();
        };
    return newest(Stream.of(profile.date(), changed(articles)));
  }

  /** When a list of villages, model sites or galleries last changed. */
  public @Nullable Instant changed(ProfileKind kind, Language language) {
    return newest(graph.profiles(kind).stream().map(profile -> changed(profile, language)));
  }

  private static @Nullable Instant newest(Stream<@Nullable Instant> times) {
    return times
        .filter(Objects::nonNull)
        .map(time -> Objects.requireNonNull(time))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
