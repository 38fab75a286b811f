package tongxin.page.parts;

import java.net.URI;
import tongxin.site.Route;

/** Addresses of routes: by path for links, absolute where readers or machines come from outside. */
public final class Urls {
  private final String origin;
  private final String base;

  public Urls(URI baseUrl) {
    this.base = baseUrl.getRawPath();
    this.origin = baseUrl.toString().substring(0, baseUrl.toString().length() - base.length());
  }

  /** The path before every address; begins and ends with {@code /}. */
  public String base() {
    return base;
  }

  /** Scheme and host, to be put before a path. */
  public String origin() {
    return origin;
  }

  public String path(Route route) {
    return base + route.path();
  }

  public String absolute(Route route) {
    return origin + path(route);
  }

  /** The absolute address of a path that {@link #path} has made. */
  public String absolute(String path) {
    return path.startsWith("/") ? origin + path : path;
  }
}
