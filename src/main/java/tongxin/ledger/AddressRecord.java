package tongxin.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tongxin.content.model.PublicAddress;
import tongxin.page.parts.Attachments;
import tongxin.page.plan.Page;
import tongxin.page.plan.PageKind;
import tongxin.problem.Location;
import tongxin.site.Route;
import tongxin.site.SiteGraph;

/** Says of a site which addresses it has, as the ledger is to keep them. */
public final class AddressRecord {
  private static final Set<PageKind> OF_MACHINES =
      Set.of(
          PageKind.NOT_FOUND,
          PageKind.GONE,
          PageKind.SITEMAP,
          PageKind.SITEMAP_INDEX,
          PageKind.ROBOTS);

  private static final Set<PageKind> FEEDS = Set.of(PageKind.FEED, PageKind.FEED_JSON);

  private AddressRecord() {}

  /**
   * Every address that a reader may keep, sorted.
   *
   * @param pages of content, without those that the ledger adds
   * @param attachments files beside content that pages link to, by path from the source folder
   */
  public static List<PublicAddress> of(
      SiteGraph graph, List<Page> pages, Collection<String> attachments) {
    ContentKeys keys = new ContentKeys(graph, pages);
    Map<String, PublicAddress> all = new TreeMap<>();
    for (Page page : pages) {
      if (!OF_MACHINES.contains(page.kind()) && isKept(page)) {
        add(page.route(), page.title(), keys.of(page.route()), all);
      }
    }
    for (String path : attachments) {
      add(Attachments.route(path), path.substring(path.lastIndexOf('/') + 1), "", all);
    }
    return new ArrayList<>(all.values());
  }

  /** Styles and the like are made anew with each design. */
  private static boolean isKept(Page page) {
    String file = page.route().file();
    return file.endsWith(".html") || file.endsWith(".htm") || FEEDS.contains(page.kind());
  }

  private static void add(Route route, String title, String key, Map<String, PublicAddress> all) {
    String address = route.readable();
    all.put(
        address, new PublicAddress(address, title, key, new PublicAddress.Kept(), Location.of("")));
  }
}
