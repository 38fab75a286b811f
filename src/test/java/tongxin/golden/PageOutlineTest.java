package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What golden files see of pages that they do not hold as a whole. */
final class PageOutlineTest {
  private static final String PAGE =
      "<!doctype html><html lang='en'><head><meta charset='utf-8'><title>Tea</title><meta"
          + " name='robots' content='noindex'><link rel='canonical' href='/en/tea/'><link"
          + " rel='alternate' hreflang='zh-CN'"
          + " href='/zh/tea/'></head><body><header>Top</header><main><h1>Tea here</h1><p>Green <a"
          + " href='/en/x/'>leaves</a></p><img src='a.jpg'"
          + " alt='Hills'><table><tr><td>1</td><td>2</td></tr></table></main></body>";

  @Test
  void anOutlineCanBeRead() {
    assertThat(PageOutline.of(PAGE))
        .isEqualTo(
            """
            title: Tea
            language: en
            robots: noindex
            address: /en/tea/
            zh-CN: /zh/tea/

            # Tea here
            Green [leaves](/en/x/)
            ![Hills](a.jpg)
            1
            2
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "<title>Tea, <title>Tee",
    "lang='en', lang='de'",
    "noindex, none",
    "/en/tea/, /en/tee/",
    "/zh/tea/, /zh/cha/",
    "Tea here, Tea there",
    "h1, h2",
    "Green, Black",
    "/en/x/, /en/y/",
    "leaves, buds",
    "a.jpg, b.jpg",
    "Hills, Hill",
    "<td>2, <td>3",
  })
  void whatReadersWouldMissIsSeen(String text, String other) {
    String changed = PAGE.replace(text, other);
    assertThat(changed).isNotEqualTo(PAGE);
    assertThat(PageOutline.of(changed)).isNotEqualTo(PageOutline.of(PAGE));
  }

  @Test
  void whatIsAroundEveryPageIsLeftToThoseThatAreHeldAsAWhole() {
    String changed =
        PAGE.replace("Top", "Other").replace("<meta charset", "<meta name='a'><meta charset");
    assertThat(PageOutline.of(changed)).isEqualTo(PageOutline.of(PAGE));
    assertThat(PageOutline.of("<title>Moved</title><p>x</p>")).isEmpty();
  }

  @Test
  void oneOfEachKindAndLanguageIsHeldAsAWhole() {
    Map<String, String> pages =
        Map.of(
            "zh/index.html", "1",
            "zh/articles/2026/10/a/index.html", "22",
            "zh/articles/2026/10/b/index.html", "333",
            "en/articles/2026/10/b/index.html", "22",
            "zh/articles/index.html", "1",
            "zh/villages/a/photos/1/index.html", "1",
            "zh/galleries/b/photos/1/index.html", "22");
    assertThat(WholePages.of(pages, Set.of(), Set.of()))
        .containsExactly(
            "en/articles/2026/10/b/index.html",
            "zh/articles/2026/10/b/index.html",
            "zh/articles/index.html",
            "zh/galleries/b/photos/1/index.html",
            "zh/index.html");
    assertThat(
            WholePages.of(
                pages,
                Set.of("zh/articles/2026/10/a/index.html"),
                Set.of("en/articles/*/*/*", "zh/articles", "zh/photo", "zh")))
        .containsExactly("zh/articles/2026/10/a/index.html", "zh/index.html");
  }
}
