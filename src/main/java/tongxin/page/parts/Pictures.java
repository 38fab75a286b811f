package tongxin.page.parts;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.chinese.Cjk;
import tongxin.config.Language;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Phrase;
import tongxin.content.model.Text;
import tongxin.page.view.Need;
import tongxin.page.view.Picture;
import tongxin.page.view.ShareImage;
import tongxin.page.view.Shot;
import tongxin.photo.notes.Photo;
import tongxin.photo.notes.PhotoNotes;
import tongxin.photo.variants.Focus;
import tongxin.photo.variants.Variant;
import tongxin.photo.variants.VariantPlan;
import tongxin.site.Route;
import tongxin.site.SiteFiles;

/** Makes pictures for views: variants of photos, and assets as they are. */
public final class Pictures {
  /** Stands in a page for the colour of a photo, until that is known; followed by its digest. */
  static final String TONE_MARK = "tone-";

  /** Tongxin's own picture for pages that have none, and its size in pixels. */
  static final String SITE_CARD = "assets/icons/share.png";

  private static final int SITE_WIDTH = 1200;
  private static final int SITE_HEIGHT = 630;

  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?:)?//");

  private final SiteFiles files;
  private final PhotoCatalog catalog;
  private final Urls urls;

  Pictures(SiteFiles files, PhotoCatalog catalog, Urls urls) {
    this.files = files;
    this.catalog = catalog;
    this.urls = urls;
  }

  /** A file beside content that a page links to. */
  record LinkedFile(String url, Need need) {}

  /** The same by its path from the source folder; null where it cannot be used. */
  @Nullable LinkedFile file(String path) {
    if (PhotoEntry.isPicture(path)) {
      // Never the camera's own file, which may tell where and by whom it was taken.
      Picture picture = picture(path, Phrase.of(""), null);
      Need need = picture == null ? null : picture.need();
      return picture == null || need == null ? null : new LinkedFile(picture.large(), need);
    }
    return new LinkedFile(urls.path(Attachments.route(path)), new Need.Attachment(path));
  }

  /** The route of a variant. */
  static Route route(Variant variant) {
    return new Route("photos/" + variant.name());
  }

  /** The picture of an entry of photos.yml, or found beside it. */
  public Shot shot(PhotoEntry entry, Language language, String url, String id) {
    Photo photo = catalog.get(entry.file());
    Text alt = alt(entry, photo, language);
    Text caption = caption(entry, photo, language);
    Phrase altPhrase =
        alt != null ? alt.in(language) : caption != null ? caption.in(language) : Phrase.of("");
    Picture usable = picture(entry.file(), altPhrase, entry.focus());
    Picture picture = usable == null ? Placeholder.of(entry.file()) : usable;
    Text credit = credit(entry, photo, language);
    return new Shot(
        picture,
        caption == null ? null : caption.in(language),
        credit == null ? null : credit.in(language),
        DateWords.written(taken(entry, photo), language),
        entry.illustration(),
        entry.ai() || isMarkedAi(photo),
        url,
        id);
  }

  private static boolean isMarkedAi(@Nullable Photo photo) {
    return photo != null && photo.notes().aiMark().present();
  }

  private static @Nullable Text alt(PhotoEntry entry, @Nullable Photo photo, Language language) {
    return entry.alt() != null || photo == null
        ? entry.alt()
        : note(photo.notes().words().alt().in(language.code()), language);
  }

  private static @Nullable Text caption(
      PhotoEntry entry, @Nullable Photo photo, Language language) {
    if (entry.caption() != null || photo == null) {
      return entry.caption();
    }
    PhotoNotes notes = photo.notes();
    String words = notes.words().caption().in(language.code());
    return note(words.isEmpty() ? notes.words().headline() : words, language);
  }

  private static @Nullable Text credit(PhotoEntry entry, @Nullable Photo photo, Language language) {
    if (entry.credit() != null || photo == null) {
      return entry.credit();
    }
    PhotoNotes notes = photo.notes();
    return note(notes.credit().isEmpty() ? notes.byline() : notes.credit(), language);
  }

  /**
   * What cameras and photo editors wrote is Chinese if it has Chinese characters, whatever the page
   * is in.
   */
  private static @Nullable Text note(String words, Language language) {
    if (words.isBlank()) {
      return null;
    }
    boolean chinese = words.codePoints().anyMatch(Cjk::isHan);
    return Text.of(chinese ? Language.ZH : language, words.strip());
  }

  private static String taken(PhotoEntry entry, @Nullable Photo photo) {
    if (entry.taken() != null || photo == null) {
      return Objects.requireNonNullElse(entry.taken(), "");
    }
    return photo.notes().taken().map(taken -> taken.toLocalDate().toString()).orElse("");
  }

  /** A picture by its path from the source folder; null where it cannot be used. */
  @Nullable Picture picture(String path, Phrase alt, PhotoEntry.@Nullable Focus focus) {
    String position = focus == null ? "" : "fx" + step(focus.x()) + " fy" + step(focus.y());
    Photo photo = catalog.get(path);
    if (path.startsWith("assets/")) {
      return asset(path.substring("assets/".length()), photo, alt, position);
    }
    if (photo == null) {
      return null;
    }
    VariantPlan plan = VariantPlan.whole(photo);
    Variant largest = plan.largest();
    return new Picture(
        new Picture.Files(
            url(plan.fallback()), srcset(plan.jpeg()), srcset(plan.webp()), url(largest)),
        largest.width(),
        largest.height(),
        alt,
        TONE_MARK + photo.key(),
        position,
        new Need.Variants(path, plan));
  }

  /** A part of a side in steps of 5 percent, for which the style sheet has classes. */
  private static long step(double part) {
    return Math.round(part * 20) * 5;
  }

  private @Nullable Picture asset(String path, @Nullable Photo photo, Phrase alt, String position) {
    Asset asset = files.assets().get(path);
    if (asset == null) {
      return null;
    }
    String url = urls.base() + asset.route();
    int width = photo == null ? 0 : photo.width();
    int height = photo == null ? 0 : photo.height();
    return new Picture(Picture.Files.of(url), width, height, alt, "", position, null);
  }

  /** The picture at another host, which a newsroom may allow; null for any other path. */
  @Nullable Shot external(String written) {
    if (!ELSEWHERE.matcher(written).lookingAt()) {
      return null;
    }
    String url = written.startsWith("//") ? "https:" + written : written;
    Picture picture = new Picture(Picture.Files.of(url), 0, 0, Phrase.of(""), "", "", null);
    return new Shot(picture, null, null, "", false, false, "", "");
  }

  /** The picture shown where a page is shared, 1200 × 630. */
  public ShareImage shareCard(@Nullable String path, PhotoEntry.@Nullable Focus focus) {
    if (path == null) {
      return ShareImage.NONE;
    }
    if (path.startsWith("assets/")) {
      Asset asset = files.assets().get(path.substring("assets/".length()));
      return asset == null || path.endsWith(".svg")
          ? ShareImage.NONE
          : shareAsset(asset, catalog.get(path));
    }
    Photo photo = catalog.get(path);
    if (photo == null) {
      return ShareImage.NONE;
    }
    Focus centre = focus == null ? Focus.CENTRE : new Focus(focus.x(), focus.y());
    VariantPlan plan = VariantPlan.shareCard(photo, centre);
    Variant variant = plan.largest();
    return new ShareImage(
        urls.absolute(route(variant)),
        new Need.Variants(path, plan),
        "",
        variant.width(),
        variant.height());
  }

  private ShareImage shareAsset(Asset asset, @Nullable Photo photo) {
    boolean own = asset.file() == null;
    int width = photo != null ? photo.width() : own ? SITE_WIDTH : 0;
    int height = photo != null ? photo.height() : own ? SITE_HEIGHT : 0;
    return new ShareImage(urls.absolute(urls.base() + asset.route()), null, "", width, height);
  }

  /** The picture for pages that have none. */
  ShareImage siteCard() {
    return shareCard(SITE_CARD, null);
  }

  String absolute(String url) {
    return urls.absolute(url);
  }

  private String url(Variant variant) {
    return urls.path(route(variant));
  }

  private String srcset(List<Variant> variants) {
    return variants.stream()
        .map(v -> url(v) + " " + v.width() + "w")
        .collect(Collectors.joining(", "));
  }
}
