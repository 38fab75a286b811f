package tongxin.pipeline;

import java.util.Set;
import java.util.TreeSet;
import tongxin.content.model.Article;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.ProfileKind;
import tongxin.site.SiteGraph;

/** The photos for which photos.yml credits somebody. */
final class CreditedPhotos {
  private CreditedPhotos() {}

  /** Their paths from the source folder. */
  static Set<String> of(SiteGraph graph) {
    Set<String> paths = new TreeSet<>();
    for (ProfileKind kind : ProfileKind.values()) {
      graph.profiles(kind).forEach(profile -> add(profile.photos(), paths));
    }
    graph
        .languages()
        .forEach(
            language ->
                graph.articles(language).all().stream()
                    .map(Article::photos)
                    .forEach(list -> add(list, paths)));
    return paths;
  }

  private static void add(Iterable<PhotoEntry> entries, Set<String> paths) {
    for (PhotoEntry entry : entries) {
      if (entry.credit() != null) {
        paths.add(entry.file());
      }
    }
  }
}
