package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tongxin.page.plan.PageKind;

/** What holds for every page: nothing from elsewhere, nothing that jumps, nothing out of reach. */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class PagesTest {
  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth - document.body.offsetWidth";

  /** WCAG 2.2 at levels A and AA, as what is wrong and where. */
  private static final String AUDIT =
      """
      async rules => {
        const runOnly = rules.length ? { type: 'rule', values: rules }
          : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
        const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
        return violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html.slice(0, 160)).join(' ; ')).join('\\n');
      }
      """;

  private final ReadingRoom room;
  private final String axe;

  PagesTest(ReadingRoom room) throws IOException {
    this.room = room;
    try (InputStream in = PagesTest.class.getResourceAsStream("/axe.min.js")) {
      if (in == null) {
        throw new IOException("axe.min.js is not on the class path");
      }
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static Stream<Arguments> everyKind() {
    return Stream.of("zh", "en")
        .flatMap(
            language ->
                Stream.of(PageKind.values())
                    .filter(kind -> !Sample.page(kind, language).isEmpty())
                    .filter(kind -> kind != PageKind.LANGUAGES || language.equals("zh"))
                    .map(kind -> Arguments.of(kind, language)));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void isAccessibleInLightAndDarkAndKeepsToItself(PageKind kind, String language) {
    String path = Sample.page(kind, language);
    SoftAssertions all = new SoftAssertions();
    try (Visit light = room.visit(Device.DESK, path);
        Visit dark = room.visit(Device.PHONE.inTheDark(), path)) {
      all.assertThat(audit(light, List.of())).as("at 1280, light").isEmpty();
      all.assertThat(audit(dark, List.of("color-contrast", "target-size", "link-in-text-block")))
          .as("at 390, dark")
          .isEmpty();
      if (kind != PageKind.LANGUAGES
          && kind != PageKind.NOT_FOUND
          && kind != PageKind.UNTRANSLATED) {
        String other = Sample.page(kind, language.equals("zh") ? "en" : "zh");
        all.assertThat(light.page().locator(".langs a").first().getAttribute("href"))
            .as("the same page in the other language")
            // The search page's script adds the question.
            .isIn(other, other.replaceFirst("\\?.*", ""));
      }
      light.readToTheEnd();
      all.assertThat(light.strangers()).as("requests to other hosts").isEmpty();
      all.assertThat(light.faults()).as("complaints of the browser").isEmpty();
      dark.page().setViewportSize(320, 700);
      all.assertThat(dark.number(SIDEWAYS)).as("pixels too wide at 320").isZero();
      all.assertThat(light.number(SIDEWAYS)).as("pixels too wide at 1280").isZero();
    }
    all.assertAll();
  }

  static Stream<Arguments> everyScreen() {
    return Stream.of(390, 1280)
        .flatMap(width -> Stream.of("zh", "en").map(language -> Arguments.of(width, language)));
  }

  private String audit(Visit visit, List<String> rules) {
    visit.page().evaluate(axe);
    return String.valueOf(visit.page().evaluate(AUDIT, rules));
  }

  @ParameterizedTest
  @MethodSource("everyScreen")
  void nothingJumpsWhileAPageLoadsAndIsRead(int width, String language) {
    for (String path : List.of(Sample.LONG_ALBUM, Sample.ARTICLE, Sample.VILLAGE, "/")) {
      try (Visit visit = room.visit(Device.ofWidth(width), "/" + language + path)) {
        visit.readToTheEnd();
        assertThat(visit.moves()).as(path).isEmpty();
      }
    }
  }

  /** Table columns are left out: they take their widths from all their rows. */
  @ParameterizedTest
  @MethodSource("everyScreen")
  void nothingJumpsThoughAPageComesInPieces(int width, String language) {
    for (String path :
        List.of(Sample.LONG_ALBUM, Sample.VILLAGE, "/", "/articles/", "/galleries/")) {
      try (Visit visit = room.visit(Device.ofWidth(width))) {
        visit.page().setExtraHTTPHeaders(Map.of(WebServer.PIECES, "700"));
        visit.open("/" + language + path);
        assertThat(visit.moves()).as(path).isEmpty();
      }
    }
  }

  @Test
  void theLanguageSwitchLeadsToTheSamePage() {
    try (Visit visit = room.visit(Device.PHONE, "/zh" + Sample.ARTICLE)) {
      visit.page().locator(".langs a").first().click();
      visit.page().waitForURL("**/en" + Sample.ARTICLE);
      visit.until("document.documentElement.lang === 'en'");
    }
  }

  @Test
  void theFirstTabStopSkipsToTheText() {
    try (Visit visit = room.visit(Device.DESK, "/en" + Sample.ARTICLE)) {
      visit.page().keyboard().press("Tab");
      assertThat(visit.text("document.activeElement.className")).isEqualTo("skip");
      assertThat(visit.page().locator(".skip").boundingBox().y).isNotNegative();
      visit.page().keyboard().press("Enter");
      visit.until("document.activeElement.id === 'page_main'");
      visit.page().keyboard().press("Tab");
      assertThat(visit.isTrue("document.querySelector('main').contains(document.activeElement)"))
          .isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"390, zh", "1280, en"})
  void everythingThatTheTabKeyReachesIsSeen(int width, String language) {
    try (Visit visit = room.visit(Device.ofWidth(width), "/" + language + "/")) {
      int stops = visit.number("document.querySelectorAll('a[href], button').length");
      for (int i = 0; i < stops; i++) {
        visit.page().keyboard().press("Tab");
        String seen =
            visit.text(
                """
                (() => {
                  const e = document.activeElement;
                  const ring = n => n && n !== document.body && getComputedStyle(n).outlineStyle !== 'none';
                  if (!ring(e) && !ring(e.closest('article'))) return 'no ring: ' + e.outerHTML.slice(0, 200);
                  const r = e.getBoundingClientRect();
                  return r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth ? '' : 'off screen: ' + e.outerHTML.slice(0, 200);
                })()
                """);
        assertThat(seen).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"/zh/no/such/page/", "/en/no-such-page"})
  void whatIsNotThereHasAPageThatLeadsOn(String path) {
    try (Visit visit = room.visit(Device.PHONE)) {
      assertThat(visit.open(path)).isEqualTo(404);
      assertThat(visit.page().locator("main h1:visible, main h2:visible").count()).isPositive();
      visit.page().locator("main a:visible").first().click();
      assertThat(visit.page().locator("h1, h2").first().isVisible()).isTrue();
      assertThat(visit.address()).isIn("/zh/", "/en/");
    }
  }
}
