package tongxin.page.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tongxin.config.Language;
import tongxin.page.view.View;
import tongxin.site.Route;

class CrawlerPagesTest {
  private static final View NONE = new View.SitemapIndex(List.of());

  private static Page page(String route, boolean listed) {
    Route address = new Route(route);
    Map<Language, Route> versions = listed ? Map.of(Language.EN, address) : Map.of();
    return new Page(PageKind.PAGE, address, null, "", Page.SITE, versions, () -> NONE);
  }

  private static List<List<String>> parts(Stream<Page> pages, int most) {
    return CrawlerPages.parts(pages.toList(), most).stream()
        .map(part -> part.stream().map(page -> page.route().path()).toList())
        .toList();
  }

  @Test
  void oneSitemapHoldsWhatItMayHold() {
    Stream<Page> pages = Stream.of("c/", "a/", "b/").map(route -> page(route, true));
    assertThat(parts(pages, 3)).containsExactly(List.of("a/", "b/", "c/"));
  }

  @Test
  void onePageMoreBeginsAnother() {
    Stream<Page> pages = IntStream.range(0, 7).mapToObj(i -> page("p" + i + "/", true));
    assertThat(parts(pages, 3))
        .containsExactly(
            List.of("p0/", "p1/", "p2/"), List.of("p3/", "p4/", "p5/"), List.of("p6/"));
  }

  @Test
  void whatHasNoAddressOfItsOwnIsNotCounted() {
    Stream<Page> pages = Stream.of(page("a/", true), page("feed.xml", false));
    assertThat(parts(pages, 1)).containsExactly(List.of("a/"));
  }

  @Test
  void anEmptySiteHasAnEmptySitemap() {
    assertThat(parts(Stream.of(), 3)).containsExactly(List.of());
  }
}
