package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page: nothing from elsewhere, nothing that jumps, nothing out of reach. */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class PagesTest {
  private final ReadingRoom room;

  PagesTest(ReadingRoom room) {
    this.room = room;
  }

  static Stream<Arguments> everyScreen() {
    return Stream.of(390, 1280)
        .flatMap(width -> Stream.of("zh", "en").map(language -> Arguments.of(width, language)));
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

  @Test
  void paperHasTheAddressAndTheCoordinatesAndNothingToPress() {
    try (Visit visit = room.visit(Device.DESK, "/zh/villages/qingxi/")) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      for (String pressed : List.of(".find", ".nav", ".langs", ".maps", "[data-copy]")) {
        assertThat(visit.page().locator(pressed).first().isVisible()).as(pressed).isFalse();
      }
      assertThat(visit.page().locator(".visit-map").innerText()).contains("WGS84");
      visit.open("/zh" + Sample.ARTICLE);
      assertThat(visit.page().locator(".qr").isVisible()).isTrue();
      assertThat(visit.page().locator(".share .address").isVisible()).isTrue();
    }
  }
}
