package tongxin.page.parts;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tongxin.asset.Asset;
import tongxin.content.model.Article;
import tongxin.content.model.Body;
import tongxin.content.model.LinkKind;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Profile;
import tongxin.content.model.ProfileKind;
import tongxin.content.model.Ref;
import tongxin.content.model.Segment;
import tongxin.content.model.ShortcodeArgument;
import tongxin.content.model.ShortcodeKind;
import tongxin.content.model.StandingPage;
import tongxin.site.SiteGraph;

/** Which pictures the visible content uses: no other is read, and none of a draft is published. */
public final class UsedPictures {
  private final SiteGraph graph;
  private final Set<String> paths = new TreeSet<>();

  private UsedPictures(SiteGraph graph) {
    this.graph = graph;
  }

  /** The pictures by their paths from the source folder, {@code assets/…} for assets. */
  public static Set<String> of(SiteGraph graph) {
    UsedPictures used = new UsedPictures(graph);
    Stream.ofNullable(Sharing.setting(graph)).forEach(used.paths::add);
    Asset card = graph.files().assets().get(Pictures.SITE_CARD.substring("assets/".length()));
    if (card != null && card.file() != null) {
      used.paths.add(Pictures.SITE_CARD);
    }
    graph.languages().forEach(l -> graph.articles(l).all().forEach(used::article));
    for (ProfileKind kind : ProfileKind.values()) {
      graph.profiles(kind).forEach(used::profile);
    }
    for (LinkKind kind : new LinkKind[] {LinkKind.TOPIC, LinkKind.PAGE}) {
      graph.standing(kind).values().forEach(v -> v.values().forEach(used::standing));
    }
    return used.paths;
  }

  /** The pictures that the page of an article shows. */
  static Set<String> shownBy(SiteGraph graph, Article article) {
    UsedPictures used = new UsedPictures(graph);
    used.cover(article.folder(), article.cover());
    if (hasOwnGallery(article.body())) {
      article.photos().forEach(photo -> used.paths.add(photo.file()));
    }
    used.body(article.folder(), article.body());
    return used.paths;
  }

  /** The pictures that the page of a village, model site or gallery shows. */
  static Set<String> shownBy(SiteGraph graph, Profile profile) {
    UsedPictures used = new UsedPictures(graph);
    used.profile(profile);
    return used.paths;
  }

  private void article(Article article) {
    cover(article.folder(), article.cover());
    // A picture that nothing shows is not read: it may be of any kind.
    article.photos().stream()
        .filter(photo -> photo.listed() || hasOwnGallery(article.body()))
        .map(PhotoEntry::file)
        .forEach(paths::add);
    body(article.folder(), article.body());
  }

  private static boolean hasOwnGallery(Body body) {
    return body.segments().stream()
        .anyMatch(
            segment ->
                segment instanceof Segment.Shortcode shortcode
                    && shortcode.is(ShortcodeKind.GALLERY)
                    && shortcode.arguments().isEmpty());
  }

  private void profile(Profile profile) {
    cover(profile.folder(), profile.cover());
    profile.photos().stream().map(PhotoEntry::file).forEach(paths::add);
    profile.pictures().forEach(picture -> add(profile.folder(), picture.id()));
    profile.stories().values().forEach(story -> body(profile.folder(), story.body()));
  }

  private void standing(StandingPage page) {
    cover(page.folder(), page.cover());
    body(page.folder(), page.body());
  }

  private void cover(String folder, @Nullable Ref cover) {
    if (cover != null) {
      add(folder, cover.id());
    }
  }

  private void body(String folder, Body body) {
    for (Segment segment : body.segments()) {
      if (segment instanceof Segment.Image image) {
        add(folder, image.path());
      } else if (segment instanceof Segment.LinkStart link
          && link.kind() == LinkKind.FILE
          && PhotoEntry.isPicture(link.target())) {
        add(folder, link.target());
      } else if (segment instanceof Segment.Shortcode shortcode) {
        shortcode.values(ShortcodeArgument.PictureFile.class).forEach(file -> add(folder, file));
      }
    }
  }

  private void add(String folder, String written) {
    String path = graph.file(folder, written);
    if (path != null) {
      paths.add(path);
    }
  }
}
