package tongxin.site;

import org.jspecify.annotations.Nullable;

/**
 * The address of a page or file within the site, without leading {@code /}: {@code zh/villages/} or
 * {@code zh/feed.xml}. Always ASCII.
 */
public record Route(String path) implements Comparable<Route> {
  public Route {
    if (!isOne(path)) {
      throw new IllegalArgumentException("not a route: " + path);
    }
  }

  /** True for a path that can be one. */
  public static boolean isOne(String path) {
    return !path.startsWith("/") && !path.contains("..") && isAscii(path);
  }

  private static boolean isAscii(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) <= ' ' || path.charAt(i) > '~') {
        return false;
      }
    }
    return true;
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

  // Written out, as in other keys of maps: the JDK would link them at run time, at every start.

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Route other && path.equals(other.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
