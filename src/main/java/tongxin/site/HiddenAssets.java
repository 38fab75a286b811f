package tongxin.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    hidden.paths.addAll(AssetUses.of(graph, false).keySet());
    if (hidden.paths.isEmpty()) {
      return Set.of();
    }
    hidden.paths.removeAll(AssetUses.of(graph, true).keySet());
    hidden.keepOnlyUnnamed();
    return Set.copyOf(hidden.paths);
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
