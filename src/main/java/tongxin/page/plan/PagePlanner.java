package tongxin.page.plan;

import java.util.ArrayList;
import java.util.List;
import tongxin.page.parts.Labels;
import tongxin.page.parts.PageContext;
import tongxin.page.parts.PhotoCatalog;
import tongxin.site.SiteGraph;

/** Says which pages the site has, each with its route, its template and the maker of its view. */
public final class PagePlanner {
  private PagePlanner() {}

  /** Plans all pages. No view is made yet. */
  public static List<Page> plan(SiteGraph graph, PhotoCatalog photos, Labels labels) {
    PageContext context = PageContext.of(graph, photos, labels);
    List<Page> pages = new ArrayList<>();
    CollectionParts parts = new CollectionParts(context);
    pages.addAll(new HomePages(context).plan());
    pages.addAll(new NotFoundPages(context).plan());
    pages.addAll(new ArticlePages(context).plan());
    pages.addAll(new ArticleLists(context).plan());
    pages.addAll(new TopicPages(context).plan());
    pages.addAll(new ProfilePages(context, parts).plan());
    pages.addAll(new PlaceLists(context, parts).plan());
    pages.addAll(new GalleryLists(context).plan());
    pages.addAll(new CountyPages(context, parts).plan());
    pages.addAll(new GroupPages(context, parts).plan());
    pages.addAll(new PeoplePages(context, parts).plan());
    pages.addAll(new AlphabetPages(context, parts).plan());
    pages.addAll(new ArchivePages(context).plan());
    pages.addAll(new FigurePages(context).plan());
    pages.addAll(new StandingPages(context).plan());
    pages.addAll(new AliasPages(context).plan());
    pages.addAll(new SearchPages(context).plan());
    pages.addAll(new StyleGuidePages(context).plan());
    pages.addAll(AccentStylesheet.plan(graph));
    pages.addAll(new RootFiles(context).plan());
    pages.addAll(new FeedPages(context).plan());
    pages.addAll(new CrawlerPages(context, List.copyOf(pages)).plan());
    return List.copyOf(pages);
  }
}
