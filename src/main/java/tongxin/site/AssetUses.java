package tongxin.site;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Body;
import tongxin.content.model.LinkKind;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Ref;
import tongxin.content.model.Segment;
import tongxin.problem.Location;

/** Which documents refer to which assets. */
final class AssetUses {
  private final SiteGraph graph;
  private final Map<String, Set<String>> uses = new TreeMap<>();

  private AssetUses(SiteGraph graph) {
    this.graph = graph;
  }

  /**
   * The files of documents by the path of an asset below {@code assets/}.
   *
   * @param visible true for the documents that readers see, false for the others
   */
  static Map<String, Set<String>> of(SiteGraph graph, boolean visible) {
    AssetUses all = new AssetUses(graph);
    all.collect(visible);
    return Collections.unmodifiableMap(all.uses);
  }

  private void collect(boolean visible) {
    graph.content().articles().stream()
        .filter(article -> graph.shows(article.publication()) == visible)
        .forEach(
            article -> {
              cover(article.cover(), article.location());
              photos(article.photos(), article.location());
              body(article.body(), article.location());
            });
    graph.content().profiles().stream()
        .filter(profile -> graph.shows(profile.publication()) == visible)
        .forEach(
            profile -> {
              cover(profile.cover(), profile.location());
              photos(profile.photos(), profile.location());
              profile.stories().values().forEach(story -> body(story.body(), profile.location()));
            });
    graph.content().standingPages().stream()
        .filter(page -> graph.shows(page.publication()) == visible)
        .forEach(
            page -> {
              cover(page.cover(), page.location());
              body(page.body(), page.location());
            });
  }

  private void cover(@Nullable Ref cover, Location user) {
    if (cover != null) {
      add(cover.id(), user);
    }
  }

  private void photos(Iterable<PhotoEntry> photos, Location user) {
    for (PhotoEntry photo : photos) {
      if (photo.asset()) {
        put(photo.file(), user);
      }
    }
  }

  private void body(Body body, Location user) {
    for (Segment segment : body.segments()) {
      if (segment instanceof Segment.Image image) {
        add(image.path(), user);
      } else if (segment instanceof Segment.LinkStart link && link.kind() == LinkKind.FILE) {
        add(link.target(), user);
      } else if (segment instanceof Segment.Shortcode shortcode) {
        shortcode.arguments().values().forEach(value -> add(value, user));
      }
    }
  }

  private void add(String written, Location user) {
    String path = written.startsWith("/") ? graph.files().find("", written) : null;
    if (path != null) {
      put(path, user);
    }
  }

  private void put(String path, Location user) {
    uses.computeIfAbsent(path.substring("assets/".length()), key -> new TreeSet<>())
        .add(user.file());
  }
}
