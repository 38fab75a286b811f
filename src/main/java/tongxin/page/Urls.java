package tongxin.page;

import java.net.URI;
import tongxin.site.Route;

/** Addresses of routes: by path for links, absolute where readers or machines come from outside. */
final class Urls {
  private final String origin;
  private final String base;

  Urls(URI baseUrl) {
    this.base = baseUrl.getRawPath();
    this.origin = baseUrl.toString().substring(0, baseUrl.toString().length() - base.length());
  }

  /** The path before every address; begins and ends with {@code /}. */
  String base() {
    return base;
  }

  String path(Route route) {
    return base + route.path();
  }

  String absolute(Route route) {
    return origin + path(route);
  }

  /** The absolute address of a path that {@link #path} has made. */
  String absolute(String path) {
    return path.startsWith("/") ? origin + path : path;
  }
}
