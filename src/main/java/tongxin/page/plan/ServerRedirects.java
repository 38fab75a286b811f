package tongxin.page.plan;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tongxin.site.Alias;
import tongxin.site.LinkedPage;
import tongxin.site.Route;
import tongxin.site.SiteGraph;

/**
 * Old addresses that only the rules of a server answer well: those with a query, which no file can
 * answer, and those such as {@code /show.php}, which no server sends as a page.
 */
public final class ServerRedirects {
  private ServerRedirects() {}

  /**
   * Where each leads.
   *
   * @return by address below the site's own, percent-encoded, such as {@code /show.php?id=12}
   */
  public static Map<String, Route> of(SiteGraph graph) {
    Map<String, Route> redirects = new TreeMap<>();
    for (Alias alias : graph.aliases()) {
      LinkedPage target = graph.target(alias, alias.language());
      if (target != null && !isPage(alias.address().route())) {
        redirects.putIfAbsent(alias.address().request(), target.route());
      }
    }
    return redirects;
  }

  private static boolean isPage(@Nullable Route route) {
    String file = route == null ? "" : route.file().toLowerCase(Locale.ROOT);
    return file.endsWith(".html") || file.endsWith(".htm");
  }
}
