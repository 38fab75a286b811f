package tongxin.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

/**
 * The photos that the visible content shows, wherever it does: as covers, in texts and in
 * galleries, each with what is said of it there.
 */
public final class ShownPhotos {
  private final SiteGraph graph;
  private final List<Use> uses = new ArrayList<>();
  private final Set<String> assets = new TreeSet<>();
  private final Set<String> linked = new HashSet<>();
  private final Map<String, PhotoEntry> unshown = new LinkedHashMap<>();

  /**
   * A place where a photo is shown.
   *
   * @param entry what photos.yml says of it, or only its file
   * @param said what the place itself says of it
   * @param location of the place; that of the entry where photos.yml lists it
   */
  public record Use(PhotoEntry entry, Said said, Location location) {}

  /** Whether a place names who took the photo, and whether it says what is seen on it. */
  public record Said(boolean credit, boolean description) {
    static final Said NOTHING = new Said(false, false);
  }

  private ShownPhotos(SiteGraph graph) {
    this.graph = graph;
  }

  public static ShownPhotos of(SiteGraph graph) {
    ShownPhotos shown = new ShownPhotos(graph);
    graph.languages().forEach(l -> graph.articles(l).all().forEach(shown::article));
    for (ProfileKind kind : ProfileKind.values()) {
      graph.profiles(kind).forEach(shown::profile);
    }
    for (LinkKind kind : List.of(LinkKind.TOPIC, LinkKind.PAGE)) {
      graph.standing(kind).values().forEach(v -> v.values().forEach(shown::standing));
    }
    shown.uses.forEach(use -> shown.unshown.remove(use.entry().file()));
    shown.linked.forEach(shown.unshown::remove);
    return shown;
  }

  public List<Use> uses() {
    return List.copyOf(uses);
  }

  /** The pictures of {@code assets/} among them, by their paths from the source folder. */
  public Set<String> assets() {
    return Set.copyOf(assets);
  }

  /** Reports the photos beside visible articles that nothing shows. */
  public void reportUnshown(Problems problems) {
    for (PhotoEntry photo : unshown.values()) {
      String name = photo.file().substring(photo.file().lastIndexOf('/') + 1);
      problems.add(ProblemCode.PHOTO_UNSHOWN, photo.location(), name);
    }
  }

  private void article(Article article) {
    article.photos().forEach(photo -> unshown.putIfAbsent(photo.file(), photo));
    cover(article.folder(), article.cover(), article.photos());
    body(article.folder(), article.body(), article.photos());
  }

  private void profile(Profile profile) {
    profile.photos().forEach(this::listed);
    cover(profile.folder(), profile.cover(), profile.photos());
    profile.pictures().forEach(ref -> cover(profile.folder(), ref, profile.photos()));
    profile.stories().values().forEach(s -> body(profile.folder(), s.body(), profile.photos()));
  }

  private void standing(StandingPage page) {
    cover(page.folder(), page.cover(), List.of());
    body(page.folder(), page.body(), List.of());
  }

  private void cover(String folder, @Nullable Ref cover, List<PhotoEntry> photos) {
    if (cover != null) {
      use(folder, cover.id(), photos, Said.NOTHING, cover.location());
    }
  }

  private void body(String folder, Body body, List<PhotoEntry> photos) {
    for (Segment segment : body.segments()) {
      if (segment instanceof Segment.Image image) {
        Said said = new Said(false, !image.alt().isBlank());
        use(folder, image.path(), photos, said, image.location());
      } else if (segment instanceof Segment.LinkStart link && link.kind() == LinkKind.FILE) {
        String path = graph.files().find(folder, link.target());
        linked.add(path == null ? "" : path);
      } else if (segment instanceof Segment.Shortcode shortcode) {
        shortcode(folder, shortcode, photos);
      }
    }
  }

  private void shortcode(String folder, Segment.Shortcode shortcode, List<PhotoEntry> photos) {
    if (shortcode.is(ShortcodeKind.GALLERY) && shortcode.value("id") == null) {
      photos.forEach(this::listed);
    }
    Said said = new Said(shortcode.value("credit") != null, shortcode.value("alt") != null);
    for (String file : shortcode.values(ShortcodeArgument.PictureFile.class)) {
      use(folder, file, photos, said, shortcode.location());
    }
  }

  private void listed(PhotoEntry photo) {
    if (photo.asset()) {
      assets.add(photo.file());
    }
    uses.add(new Use(photo, Said.NOTHING, photo.location()));
  }

  private void use(String folder, String written, List<PhotoEntry> photos, Said said, Location at) {
    PhotoEntry entry = graph.photoOf(folder, written, photos);
    if (entry != null && entry.asset()) {
      assets.add(entry.file());
    }
    // What lies in assets/ is the site's own, such as a drawing for all articles of a column.
    if (entry != null && (entry.listed() || !entry.asset())) {
      uses.add(new Use(entry, said, entry.listed() ? entry.location() : at));
    }
  }
}
