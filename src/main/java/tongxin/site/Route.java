package tongxin.site;

/**
 * The address of a page or file within the site, without leading {@code /}: {@code zh/villages/} or
 * {@code zh/feed.xml}. Always ASCII.
 */
public record Route(String path) implements Comparable<Route> {
  public Route {
    if (path.startsWith("/")
        || path.contains("..")
        || !path.chars().allMatch(c -> c > 32 && c < 127)) {
      throw new IllegalArgumentException("not a route: " + path);
    }
  }

  /** The file that a host serves for it. */
  public String file() {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  @Override
  public int compareTo(Route other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return "/" + path;
  }
}
