package tongxin.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.asset.AssetCatalog;
import tongxin.problem.Suggestions;
import tongxin.source.SourceFile;
import tongxin.source.SourceTree;

/**
 * Finds the file that content names: a path beginning with {@code /} is an asset, any other is
 * beside the content file.
 */
public final class SiteFiles {
  private final SourceTree tree;
  private final AssetCatalog assets;

  SiteFiles(SourceTree tree, AssetCatalog assets) {
    this.tree = tree;
    this.assets = assets;
  }

  public AssetCatalog assets() {
    return assets;
  }

  public SourceTree tree() {
    return tree;
  }

  /**
   * The path of an existing file from the source folder, {@code assets/…} for an asset.
   *
   * @param folder of the content file, with its closing {@code /}
   * @return null where there is no such file
   */
  public @Nullable String find(String folder, String written) {
    String found = findExactly(folder, written);
    return found != null || !written.contains("%") ? found : findExactly(folder, decoded(written));
  }

  /** True for what the newsroom writes: it is shown as pages, and never handed out as it is. */
  public static boolean isText(String path) {
    return !path.startsWith("/") && (path.endsWith(".md") || path.endsWith(".yml"));
  }

  private @Nullable String findExactly(String folder, String written) {
    if (written.startsWith("/")) {
      String path = normal(written.substring(1));
      return path != null && assets.contains(path) ? "assets/" + path : null;
    }
    for (String base : List.of(folder, folder + "photos/")) {
      String path = normal(base + written);
      if (path != null && path.startsWith("content/") && !isText(path) && tree.contains(path)) {
        return path;
      }
    }
    return null;
  }

  /** The nearest name of a file that could have been meant. */
  public @Nullable String suggest(String folder, String written, Suggestions suggestions) {
    if (suggestions.areSpent()) {
      return null;
    }
    if (written.startsWith("/")) {
      String nearest = suggestions.nearest(written.substring(1), assets.paths());
      return nearest == null ? null : "/" + nearest;
    }
    Collection<String> beside =
        tree.under(folder).stream()
            .map(file -> file.path().substring(folder.length()))
            .filter(name -> !name.endsWith(".md") && !name.endsWith(".yml"))
            .toList();
    return suggestions.nearest(written, beside);
  }

  /** The asset or content file of a found path. */
  public @Nullable SourceFile source(String path) {
    return tree.get(path);
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** True for what has no empty part and none that begins with a dot: nearly all paths. */
  private static boolean isNormal(String path) {
    return !path.contains("/.")
        && !path.contains("//")
        && !path.startsWith(".")
        && !path.startsWith("/")
        && !path.endsWith("/");
  }

  private static @Nullable String normal(String path) {
    if (isNormal(path)) {
      return path;
    }
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }
}
