package tongxin.page;

import java.util.ArrayList;
import java.util.List;
import tongxin.site.SiteGraph;

/** Says which pages the site has, each with its route, its template and the maker of its view. */
public final class PagePlanner {
  private PagePlanner() {}

  /**
   * Plans all pages. No view is made yet.
   *
   * @param orders receives the variants that views ask for when they are made
   */
  public static List<Page> plan(
      SiteGraph graph, PhotoCatalog photos, Labels labels, VariantOrders orders) {
    Workroom room = Workroom.of(graph, photos, labels, orders);
    List<Page> pages = new ArrayList<>();
    pages.addAll(new HomePages(room).plan());
    pages.addAll(new ArticlePages(room).plan());
    pages.addAll(new ArticleLists(room).plan());
    pages.addAll(new TopicPages(room).plan());
    pages.addAll(new ProfilePages(room).plan());
    pages.addAll(new ProfileLists(room).plan());
    pages.addAll(new FigurePages(room).plan());
    pages.addAll(new StandingPages(room).plan());
    pages.addAll(new FeedPages(room).plan());
    pages.addAll(new CrawlerPages(room, List.copyOf(pages)).plan());
    return List.copyOf(pages);
  }
}
