package tongxin.site;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page or file within the site, without leading {@code /}: {@code zh/villages/} or
 * {@code zh/feed.xml}. Always ASCII: what is not stands as {@code %XX}, in the one way that {@link
 * PercentEncoding} writes it.
 */
public record Route(String path) implements Comparable<Route> {
  public Route {
    if (!isOne(path)) {
      throw new IllegalArgumentException("not a route: " + path);
    }
  }

  /** True for a path that can be one. */
  public static boolean isOne(String path) {
    return !path.startsWith("/")
        && !path.contains("..")
        && isAscii(path)
        && (path.indexOf('%') < 0 || isEncodedFile(path));
  }

  /** True for a path that can be one, and names a file of that very name. */
  public static boolean isPlain(String path) {
    return path.indexOf('%') < 0 && isOne(path);
  }

  private static boolean isEncodedFile(String path) {
    String decoded = PercentEncoding.decode(path);
    return decoded != null
        && OldAddress.isFile(decoded)
        && PercentEncoding.encode(decoded).equals(path);
  }

  private static boolean isAscii(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) <= ' ' || path.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** The file that a host serves for it: hosts look for the name that {@code %XX} stands for. */
  public String file() {
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    return file.indexOf('%') < 0 ? file : Objects.requireNonNull(PercentEncoding.decode(file));
  }

  /** As a person writes it, with letters of any script: {@code /旧闻/1.html}. */
  public String readable() {
    String file = file();
    boolean folder = path.isEmpty() || path.endsWith("/");
    return "/" + (folder ? file.substring(0, file.length() - "index.html".length()) : file);
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
