package tongxin.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tongxin.site.Routes;

/** What search engines read: the sitemap and robots.txt. */
final class CrawlerPages {
  private final Workroom room;
  private final List<Page> pages;

  CrawlerPages(Workroom room, List<Page> pages) {
    this.room = room;
    this.pages = pages;
  }

  List<Page> plan() {
    return List.of(
        new Page(PageKind.SITEMAP, Routes.SITEMAP, null, "", Map.of(), this::sitemap),
        new Page(
            PageKind.ROBOTS,
            Routes.ROBOTS,
            null,
            "",
            Map.of(),
            () -> new View.Robots(room.urls().absolute(Routes.SITEMAP))));
  }

  private View sitemap() {
    List<View.Sitemap.Address> addresses = new ArrayList<>();
    pages.stream()
        .filter(page -> !page.versions().isEmpty())
        .sorted(Comparator.comparing(Page::route))
        .forEach(
            page ->
                addresses.add(
                    new View.Sitemap.Address(
                        room.urls().absolute(page.route()),
                        room.frames().alternates(page.versions()))));
    return new View.Sitemap(List.copyOf(addresses));
  }
}
