package tongxin.build;

import java.util.Map;
import tongxin.content.Article;
import tongxin.content.PhotoEntry;
import tongxin.content.ProfileKind;
import tongxin.photo.Photo;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.SiteGraph;

/** What every photo must say: its credit, what is seen on it and, where asked for, who. */
final class PhotoRules {
  private final SiteGraph graph;
  private final Map<String, Photo> photos;
  private final Problems problems;

  PhotoRules(SiteGraph graph, Map<String, Photo> photos, Problems problems) {
    this.graph = graph;
    this.photos = photos;
    this.problems = problems;
  }

  void check() {
    for (ProfileKind kind : ProfileKind.values()) {
      graph.profiles(kind).forEach(profile -> profile.photos().forEach(this::photo));
    }
    graph
        .languages()
        .forEach(
            language ->
                graph.articles(language).all().stream()
                    .map(Article::photos)
                    .forEach(list -> list.forEach(this::photo)));
  }

  private void photo(PhotoEntry entry) {
    Photo photo = photos.get(entry.file());
    boolean signed = photo != null && !(photo.notes().credit() + photo.notes().byline()).isBlank();
    if (entry.credit() == null && !signed) {
      problems.add(ProblemCode.PHOTO_CREDIT_MISSING, entry.location(), name(entry));
    }
    if (entry.alt() == null) {
      problems.add(ProblemCode.PHOTO_ALT_MISSING, entry.location(), name(entry));
    }
    if (entry.people() == null && graph.site().photoRules().requirePeople()) {
      problems.add(ProblemCode.PHOTO_PEOPLE_MISSING, entry.location(), name(entry));
    }
  }

  private static String name(PhotoEntry entry) {
    return entry.file().substring(entry.file().lastIndexOf('/') + 1);
  }
}
