package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The photos of an album over the page: by keyboard, by touch, by address. */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class LightboxTest {
  private static final String OPEN = "document.querySelector('.pswp--open') !== null";
  private static final String SHUT = "document.querySelector('.pswp') === null";
  private static final String COUNTER =
      "document.querySelector('.pswp__counter')?.textContent.trim()";
  private static final String SHOWN_WIDTH =
      "document.querySelector('.pswp__item[aria-hidden=false] .pswp__img:not(.pswp__img--placeholder)')"
          + ".getBoundingClientRect().width";
  private static final String FOCUS = "document.activeElement.id";

  private final ReadingRoom room;

  LightboxTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @CsvSource({"390, zh", "390, en", "1280, zh", "1280, en"})
  void isUsedByKeyboardAlone(int width, String language) {
    try (Visit visit = room.visit(Device.ofWidth(width), "/" + language + Sample.LONG_ALBUM)) {
      visit.page().locator("#photo-2").focus();
      visit.page().keyboard().press("Enter");
      visit.until(OPEN);
      shows(visit, 2);
      visit.page().keyboard().press("ArrowRight");
      shows(visit, 3);
      visit.page().keyboard().press("ArrowLeft");
      visit.page().keyboard().press("ArrowLeft");
      shows(visit, 1);
      visit.page().keyboard().press("Escape");
      visit.until(SHUT);
      visit.until(FOCUS + " === 'photo-1'");
      assertThat(visit.address()).isEqualTo("/" + language + Sample.LONG_ALBUM);
      assertThat(visit.faults()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"390", "1280"})
  void thePhotoThatWasLastSeenIsInSightWhenItCloses(int width) {
    try (Visit visit = room.visit(Device.ofWidth(width), "/zh" + Sample.LONG_ALBUM)) {
      visit.page().locator("#photo-1").focus();
      visit.page().keyboard().press("Enter");
      visit.until(OPEN);
      for (int photo = 2; photo <= 14; photo++) {
        visit.page().keyboard().press("ArrowRight");
        shows(visit, photo);
      }
      visit.page().keyboard().press("Escape");
      visit.until(SHUT);
      visit.until(FOCUS + " === 'photo-14'");
      visit.until("history.scrollRestoration === 'auto'");
      visit.until(
          "(b => b.top < innerHeight && b.bottom > 0)"
              + "(document.activeElement.getBoundingClientRect())");
    }
  }

  private static void shows(Visit visit, int photo) {
    visit.until(COUNTER + " === '" + photo + " / 60'");
    visit.until("location.hash === '#photo-" + photo + "'");
  }

  @Test
  void keepsTheTabKeyInside() {
    try (Visit visit = room.visit(Device.DESK, "/zh" + Sample.LONG_ALBUM + "#photo-2")) {
      visit.until(OPEN);
      for (int i = 0; i < 12; i++) {
        visit.page().keyboard().press(i < 8 ? "Tab" : "Shift+Tab");
        assertThat(visit.isTrue("!document.querySelector('main').contains(document.activeElement)"))
            .isTrue();
      }
      assertThat(visit.isTrue("document.querySelector('main').inert")).isTrue();
      assertThat(visit.text("document.querySelector('.pswp').getAttribute('aria-modal')"))
          .isEqualTo("true");
    }
  }

  @Test
  void itsButtonsAreReachedAndNamedInThePagesLanguage() {
    try (Visit visit = room.visit(Device.DESK, "/zh" + Sample.LONG_ALBUM + "#photo-2")) {
      visit.until(OPEN);
      String names =
          visit.text(
              "[...document.querySelectorAll('.pswp button')].filter(b => b.checkVisibility())"
                  + ".map(b => b.ariaLabel || b.title).join('|')");
      assertThat(names.split("\\|")).allSatisfy(n -> assertThat(n).matches("\\p{IsHan}+.*"));
      assertThat(names).contains("上一张", "下一张", "关闭");
    }
  }

  @ParameterizedTest
  @CsvSource({"zh, zh-CN", "en, en"})
  void showsCaptionCreditAndWhatIsNotAPhotograph(String language, String tag) {
    try (Visit visit = room.visit(Device.DESK, "/" + language + Sample.LONG_ALBUM + "#photo-2")) {
      visit.until(OPEN);
      String caption = visit.page().locator(".pswp__caption").innerText();
      boolean zh = tag.startsWith("zh");
      assertThat(caption).contains(zh ? "很长的说明" : "a very long caption");
      assertThat(caption).contains(zh ? "村民委员会" : "village committee");
      assertThat(visit.page().locator(".pswp__caption .mark").innerText())
          .contains(zh ? "示意图" : "Illustration")
          .contains(zh ? "AI生成" : "AI-generated");
      assertThat(visit.text("document.querySelector('.pswp__img[alt]:not([alt=\"\"])')?.alt"))
          .isNotBlank();
    }
  }

  @Test
  void aPhotoWithoutWordsHasNoEmptyCaption() {
    try (Visit visit = room.visit(Device.DESK, "/zh" + Sample.LONG_ALBUM + "#photo-4")) {
      visit.until(OPEN);
      assertThat(visit.page().locator(".pswp__caption").innerText()).doesNotContain("null");
      assertThat(visit.page().locator(".pswp__caption .credit").count()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"390, zh", "1280, en"})
  void aLinkToAPhotoOpensIt(int width, String language) {
    String page = "/" + language + Sample.LONG_ALBUM;
    try (Visit visit = room.visit(Device.ofWidth(width), page + "#photo-3")) {
      visit.until(OPEN);
      visit.until(COUNTER + " === '3 / 60'");
      visit.page().keyboard().press("Escape");
      visit.until(SHUT);
      assertThat(visit.address()).isEqualTo(page);
      visit.until(FOCUS + " === 'photo-3'");
    }
  }

  @Test
  void aLinkOnTheSecondPageOfAnAlbumOpensItsPhoto() {
    try (Visit visit = room.visit(Device.DESK, "/zh" + Sample.LONG_ALBUM + "page/2/#photo-61")) {
      visit.until(OPEN);
      visit.until("document.querySelector('.pswp__caption a').href.endsWith('/photos/61/')");
    }
  }

  @Test
  void theBackButtonClosesIt() {
    try (Visit visit = room.visit(Device.PHONE, "/en" + Sample.GALLERY)) {
      visit.page().locator("#photo-3").tap();
      visit.until(OPEN);
      visit.page().goBack();
      visit.until(SHUT);
      assertThat(visit.address()).isEqualTo("/en" + Sample.GALLERY);
    }
  }

  @ParameterizedTest
  @CsvSource({"zh", "en"})
  void aSwipeTurnsToTheNextPhoto(String language) {
    Device device = Device.PHONE;
    try (Visit visit = room.visit(device, "/" + language + Sample.LONG_ALBUM)) {
      visit.page().locator("#photo-1").tap();
      visit.until(OPEN);
      shows(visit, 1);
      swipe(visit, 330, 60);
      shows(visit, 2);
      swipe(visit, 60, 330);
      shows(visit, 1);
    }
  }

  private static void swipe(Visit visit, int from, int to) {
    visit.until("document.querySelector('.pswp--ui-visible') !== null");
    CDPSession session = visit.context().newCDPSession(visit.page());
    touch(session, "touchStart", from);
    for (int step = 1; step <= 6; step++) {
      touch(session, "touchMove", from + (to - from) * step / 6);
    }
    touch(session, "touchEnd");
    session.detach();
  }

  @Test
  void twoFingersEnlargeThePhotoAndMakeItSmallAgain() {
    try (Visit visit = room.visit(Device.PHONE, "/zh" + Sample.LONG_ALBUM)) {
      visit.page().locator("#photo-1").tap();
      visit.until(OPEN);
      visit.until("document.querySelector('.pswp--ui-visible') !== null");
      double before = shownWidth(visit);
      pinch(visit, 40, 160);
      visit.until(SHOWN_WIDTH + " > " + before * 1.5);
      pinch(visit, 160, 10);
      visit.until(SHOWN_WIDTH + " < " + before * 1.1);
    }
  }

  private static double shownWidth(Visit visit) {
    return Double.parseDouble(visit.text(SHOWN_WIDTH));
  }

  private static void pinch(Visit visit, int from, int to) {
    CDPSession session = visit.context().newCDPSession(visit.page());
    touch(session, "touchStart", 195 - from, 195 + from);
    for (int step = 1; step <= 6; step++) {
      int apart = from + (to - from) * step / 6;
      touch(session, "touchMove", 195 - apart, 195 + apart);
    }
    touch(session, "touchEnd");
    session.detach();
  }

  /** Fingers at these places from the left, all at the same height. */
  private static void touch(CDPSession session, String type, int... fingers) {
    JsonArray points = new JsonArray();
    for (int i = 0; i < fingers.length; i++) {
      JsonObject point = new JsonObject();
      point.addProperty("id", i);
      point.addProperty("x", fingers[i]);
      point.addProperty("y", 420);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }

  @Test
  void withReducedMotionNothingMoves() {
    try (Visit visit = room.visit(Device.DESK, "/zh" + Sample.LONG_ALBUM)) {
      visit.page().locator("#photo-1").click();
      visit.until(OPEN);
      visit.page().keyboard().press("ArrowRight");
      shows(visit, 2);
      assertThat(visit.number("document.getAnimations().length")).isZero();
      String durations =
          visit.text(
              "[...document.querySelectorAll('.pswp, .pswp *')].map(e => getComputedStyle(e))"
                  + ".filter(s => s.transitionDuration.split(', ').some(d => parseFloat(d) > 0.01)).length");
      assertThat(durations).isEqualTo("0");
    }
  }

  @Test
  void withoutReducedMotionItStillClosesAndGivesTheFocusBack() {
    try (Visit visit = room.visit(Device.DESK.inMotion(), "/en" + Sample.VILLAGE)) {
      visit.page().locator("#photo-2").click();
      visit.until(OPEN);
      assertThat(visit.isTrue("document.querySelector('.pswp').matches(':focus-within')")).isTrue();
      visit.page().keyboard().press("Escape");
      visit.until(SHUT);
      visit.until(FOCUS + " === 'photo-2'");
    }
  }

  @Test
  void theBackButtonClosesItEvenWhileItStillOpens() {
    try (Visit visit = room.visit(Device.DESK.inMotion(), "/en" + Sample.LONG_ALBUM)) {
      visit.page().locator("#photo-1").click();
      visit.until("location.hash === '#photo-1'");
      visit.page().evaluate("history.back()");
      visit.until(SHUT);
      assertThat(visit.address()).isEqualTo("/en" + Sample.LONG_ALBUM);
    }
  }

  @Test
  void thePhotosOfAnArticleOpenOneAfterTheOther() {
    try (Visit visit = room.visit(Device.DESK, "/zh" + Sample.ARTICLE)) {
      visit.page().locator(".prose figure.photo a").first().click();
      visit.until(OPEN);
      String all = visit.text("document.querySelectorAll('.prose a[data-pswp-src]').length");
      visit.until(COUNTER + " === '1 / " + all + "'");
      visit.page().keyboard().press("ArrowRight");
      visit.until(COUNTER + " === '2 / " + all + "'");
      assertThat(visit.page().locator(".pswp__caption .mark").innerText()).contains("示意图");
    }
  }
}
