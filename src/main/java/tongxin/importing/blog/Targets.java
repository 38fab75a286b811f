package tongxin.importing.blog;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what addresses in a blog lead to: its own texts, and its files. */
final class Targets {
  private final Path folder;
  private final List<Path> roots;
  private final Config config;
  private final Map<String, String> linksByAddress = new LinkedHashMap<>();
  private final Map<String, String> linksByPath = new LinkedHashMap<>();
  private final Map<String, String> linksByName = new LinkedHashMap<>();

  Targets(Path folder, List<Path> roots, Config config) {
    this.folder = folder;
    this.roots = roots;
    this.config = config;
  }

  /** Takes a text of the blog with the link that leads to it now. */
  void know(Post post, Iterable<String> addresses, String link) {
    addresses.forEach(address -> linksByAddress.putIfAbsent(Permalinks.key(address), link));
    linksByPath.putIfAbsent(post.path(), link);
    linksByPath.putIfAbsent(post.base(), link);
    linksByName.putIfAbsent(name(post.base()), link);
    linksByName.putIfAbsent(post.stem(), link);
    linksByName.putIfAbsent(post.title(), link);
  }

  private static String name(String base) {
    return base.replaceFirst("/index$", "").replaceFirst("^.*/", "");
  }

  /** The link to a text that is called so, as Hexo's post_link and Jekyll's post_url name it. */
  Optional<String> named(String name) {
    String plain = name.strip().replaceFirst("\\.(md|markdown|html)$", "").replaceFirst("^/", "");
    String link = linksByName.get(plain);
    return Optional.ofNullable(link == null ? linksByName.get(name(plain)) : link);
  }

  /** The link to a text of the blog at an address that stands in another. */
  Optional<String> text(String address, Post from) {
    String local = local(address);
    if (local == null || local.isEmpty()) {
      return Optional.empty();
    }
    String path = decoded(local.replaceFirst("[?#].*$", ""));
    String link = linksByAddress.get(Permalinks.key(path));
    if (link == null && path.startsWith("/")) {
      link = linksByAddress.get(Permalinks.key(config.root() + path));
    }
    if (link == null) {
      String beside = normal(path.startsWith("/") ? path.substring(1) : parent(from.path()) + path);
      link = linksByPath.get(beside);
      link = link == null ? linksByPath.get(beside.replaceFirst("\\.(md|html?)$", "")) : link;
      link =
          link == null && path.matches(".*\\.(md|markdown)")
              ? named(name(path)).orElse(null)
              : link;
    }
    return Optional.ofNullable(link);
  }

  /** The path of an address of the blog itself; null for one of another host. */
  private @Nullable String local(String address) {
    String url = config.url();
    if (address.matches("(?i)(https?:)?//.*")) {
      String host = url.replaceFirst("(?i)^https?://", "").replaceFirst("/.*$", "");
      String own = address.replaceFirst("(?i)^(https?:)?//", "");
      boolean same = !host.isEmpty() && (own + "/").startsWith(host + "/");
      return same ? "/" + own.substring(host.length()).replaceFirst("^/", "") : null;
    }
    return address.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? null : address;
  }

  /** The file at an address that stands in a text. */
  Optional<Path> file(String address, Post from) {
    String local = local(address);
    if (local == null) {
      return Optional.empty();
    }
    String path = decoded(local.replaceFirst("[?#].*$", ""));
    if (path.startsWith("/")) {
      String root = config.root();
      String inner =
          !root.isEmpty() && path.startsWith(root + "/") ? path.substring(root.length()) : path;
      return roots.stream().flatMap(base -> within(base, inner.substring(1)).stream()).findFirst();
    }
    Path beside = from.file().getParent();
    String stem = from.file().getFileName().toString().replaceFirst("\\.[^.]*$", "");
    List<Path> bases =
        beside == null
            ? List.of()
            : List.of(beside, beside.resolve(stem), beside.resolve(from.stem()));
    Optional<Path> near = bases.stream().flatMap(base -> within(base, path).stream()).findFirst();
    return near.isPresent()
        ? near
        : roots.stream()
            .flatMap(base -> within(base, path.replaceFirst("^(\\.\\./)+", "")).stream())
            .findFirst();
  }

  /** A file in the blog's folder: nothing leads out of it. */
  private Optional<Path> within(Path base, String path) {
    try {
      Path file = base.resolve(path).normalize();
      boolean inside =
          file.startsWith(folder)
              && Files.isRegularFile(file)
              && file.toRealPath().startsWith(folder.toRealPath());
      return inside ? Optional.of(file) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The address at the old site; nothing where it is not known where that was. */
  Optional<String> old(String address, Post from) {
    String local = local(address);
    if (config.url().isEmpty() || local == null) {
      return Optional.empty();
    }
    String host = config.url().substring(0, config.url().length() - config.root().length());
    return Optional.of(host + (local.startsWith("/") ? local : "/" + normal(local)));
  }

  private static String parent(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String normal(String path) {
    java.util.ArrayDeque<String> steps = new java.util.ArrayDeque<>();
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
