package tongxin.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.content.model.Body;
import tongxin.content.model.LinkKind;
import tongxin.content.model.PhotoEntry;
import tongxin.content.model.Ref;
import tongxin.content.model.Segment;
import tongxin.source.SourceFile;

/**
 * The assets that only hidden content refers to. They wait for it; an asset that nothing refers to,
 * such as a verification file, is published.
 */
final class HiddenAssets {
  private static final List<String> TEXTS = List.of(".peb", ".css", ".js", ".html", ".yml");

  private final SiteGraph graph;
  private final Set<String> paths = new HashSet<>();

  private HiddenAssets(SiteGraph graph) {
    this.graph = graph;
  }

  /** Their paths below {@code assets/}. */
  static Set<String> of(SiteGraph graph) {
    HiddenAssets hidden = new HiddenAssets(graph);
    hidden.collect(false);
    if (hidden.paths.isEmpty()) {
      return Set.of();
    }
    HiddenAssets shown = new HiddenAssets(graph);
    shown.collect(true);
    hidden.paths.removeAll(shown.paths);
    hidden.keepOnlyUnnamed();
    return Set.copyOf(hidden.paths);
  }

  private void collect(boolean visible) {
    graph.content().articles().stream()
        .filter(article -> graph.shows(article.publication()) == visible)
        .forEach(
            article -> {
              cover(article.cover());
              photos(article.photos());
              body(article.body());
            });
    graph.content().profiles().stream()
        .filter(profile -> graph.shows(profile.publication()) == visible)
        .forEach(
            profile -> {
              cover(profile.cover());
              photos(profile.photos());
              profile.stories().values().forEach(story -> body(story.body()));
            });
    graph.content().standingPages().stream()
        .filter(page -> graph.shows(page.publication()) == visible)
        .forEach(
            page -> {
              cover(page.cover());
              body(page.body());
            });
  }

  private void cover(@Nullable Ref cover) {
    if (cover != null) {
      add(cover.id());
    }
  }

  private void photos(List<PhotoEntry> photos) {
    photos.stream()
        .filter(PhotoEntry::asset)
        .forEach(photo -> paths.add(photo.file().substring("assets/".length())));
  }

  private void body(Body body) {
    for (Segment segment : body.segments()) {
      if (segment instanceof Segment.Image image) {
        add(image.path());
      } else if (segment instanceof Segment.LinkStart link && link.kind() == LinkKind.FILE) {
        add(link.target());
      } else if (segment instanceof Segment.Shortcode shortcode) {
        shortcode.arguments().values().forEach(this::add);
      }
    }
  }

  private void add(String written) {
    String path = written.startsWith("/") ? graph.files().find("", written) : null;
    if (path != null) {
      paths.add(path.substring("assets/".length()));
    }
  }

  /** What a template, a style sheet or a script names is part of the site's look. */
  private void keepOnlyUnnamed() {
    for (SourceFile file : graph.files().tree().files()) {
      boolean text = TEXTS.stream().anyMatch(file.path()::endsWith);
      if (text && !file.path().startsWith("content/") && !paths.isEmpty()) {
        String words = read(file);
        paths.removeIf(path -> words.contains(path.substring(path.lastIndexOf('/') + 1)));
      }
    }
  }

  private static String read(SourceFile file) {
    try {
      return new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
