package tongxin.pipeline;

import java.util.Map;
import java.util.TreeMap;
import tongxin.content.model.Article;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.ProfileKind;
import tongxin.photo.notes.Photo;
import tongxin.site.SiteGraph;

/** What photos.yml changes in photos: who is credited, how they are turned and cut. */
final class ListedPhotos {
  private ListedPhotos() {}

  /**
   * Changes the photos that photos.yml lists.
   *
   * @param photos by path from the source folder
   */
  static void apply(SiteGraph graph, Map<String, Photo> photos) {
    for (ProfileKind kind : ProfileKind.values()) {
      graph.profiles(kind).forEach(profile -> apply(profile.photos(), photos));
    }
    // Both languages of an article have the same photos: each is turned once.
    Map<String, PhotoEntry> entries = new TreeMap<>();
    graph
        .languages()
        .forEach(
            language ->
                graph.articles(language).all().stream()
                    .map(Article::photos)
                    .forEach(list -> list.forEach(e -> entries.put(e.file(), e))));
    apply(entries.values(), photos);
  }

  private static void apply(Iterable<PhotoEntry> entries, Map<String, Photo> photos) {
    for (PhotoEntry entry : entries) {
      photos.computeIfPresent(entry.file(), (path, photo) -> changed(entry, photo));
    }
  }

  private static Photo changed(PhotoEntry entry, Photo photo) {
    Photo credited = entry.credit() == null ? photo : photo.creditedElsewhere();
    PhotoEntry.Crop crop = entry.framing().crop();
    if (entry.asset()) {
      return credited;
    }
    Photo turned = credited.turned(entry.framing().quarters());
    return crop == null ? turned : turned.cut(crop.x(), crop.y(), crop.width(), crop.height());
  }
}
