package tongxin.pipeline;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tongxin.content.model.PhotoEntry;
import tongxin.photo.notes.Photo;
import tongxin.photo.privacy.DrawingScripts;
import tongxin.problem.Location;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.site.ShownPhotos;
import tongxin.site.SiteGraph;
import tongxin.source.SourceFile;

/**
 * What every photo must say: its credit, what is seen on it and, where asked for, who. Nothing is
 * asked of a photo that is refused anyway, nor where photos.yml has errors: it may well say it all.
 */
final class PhotoRules {
  private final SiteGraph graph;
  private final Map<String, Photo> photos;
  private final Set<String> refused;
  private final Set<String> faultyLists;
  private final Problems problems;

  /**
   * Rules for all photos of a site.
   *
   * @param photos by path
   * @param refused paths of the pictures that cannot be used
   * @param problems found so far
   */
  PhotoRules(SiteGraph graph, Map<String, Photo> photos, Set<String> refused, Problems problems) {
    this.graph = graph;
    this.photos = photos;
    this.refused = refused;
    this.problems = problems;
    this.faultyLists =
        problems.sorted().stream()
            .filter(Problem::isError)
            .map(problem -> problem.location().file())
            .filter(file -> file.endsWith("/photos.yml"))
            .collect(Collectors.toSet());
  }

  void check() {
    ShownPhotos shown = ShownPhotos.of(graph);
    shown.uses().forEach(this::photo);
    shown.assets().stream()
        .filter(path -> path.toLowerCase(Locale.ROOT).endsWith(".svg"))
        .map(path -> graph.files().source(path))
        .filter(Objects::nonNull)
        .forEach(file -> drawing(Objects.requireNonNull(file)));
  }

  /** A drawing of the site's developer is shown as it is, if nothing in it can run. */
  private void drawing(SourceFile file) {
    try {
      DrawingScripts.in(file.file()).ifPresent(found -> problems.add(problem(file, found)));
    } catch (IOException e) {
      problems.add(ProblemCode.FILE_UNREADABLE, file.location());
    }
  }

  private static Problem problem(SourceFile file, DrawingScripts.Found found) {
    Location place = new Location(file.path(), found.line(), 0);
    return found.what().isEmpty()
        ? Problem.of(ProblemCode.DRAWING_BROKEN, place)
        : Problem.of(ProblemCode.DRAWING_SCRIPT, place, found.what());
  }

  private boolean isInFaultyList(PhotoEntry entry) {
    return faultyLists.stream()
        .anyMatch(
            list ->
                entry.location().file().equals(list)
                    || entry.file().startsWith(list.replaceFirst("(photos/)?photos\\.yml$", "")));
  }

  private void photo(ShownPhotos.Use use) {
    PhotoEntry entry = use.entry();
    if (refused.contains(entry.file()) || isInFaultyList(entry)) {
      return;
    }
    Photo photo = photos.get(entry.file());
    boolean signed = photo != null && !(photo.notes().credit() + photo.notes().byline()).isBlank();
    if (entry.credit() == null && !signed && !use.said().credit()) {
      problems.add(ProblemCode.PHOTO_CREDIT_MISSING, use.location(), name(entry));
    }
    boolean described = photo != null && !photo.notes().words().alt().isEmpty();
    if (entry.alt() == null && !described && !use.said().description()) {
      problems.add(ProblemCode.PHOTO_ALT_MISSING, use.location(), name(entry));
    }
    if (entry.people() == null && graph.site().photoRules().requirePeople()) {
      problems.add(ProblemCode.PHOTO_PEOPLE_MISSING, use.location(), name(entry));
    }
  }

  private static String name(PhotoEntry entry) {
    return entry.file().substring(entry.file().lastIndexOf('/') + 1);
  }
}
