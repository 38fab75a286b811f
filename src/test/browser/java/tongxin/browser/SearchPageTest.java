package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader does on the search page, mostly by keyboard. */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class SearchPageTest {
  private static final String DONE =
      "document.querySelector('[data-search-results][data-total]') !== null";

  private final ReadingRoom room;

  SearchPageTest(ReadingRoom room) {
    this.room = room;
  }

  private static String total(Page page) {
    return page.locator("[data-search-results]").getAttribute("data-total");
  }

  @Test
  void aVillageIsFoundByInitialsItsPhotosOpenedTheLanguageSwitchedAndBack() {
    try (Visit visit = room.visit(Device.ofWidth(1280), "/zh/")) {
      Page page = visit.page();
      page.locator("header input[name=q]").focus();
      page.keyboard().type("tysg");
      page.keyboard().press("Enter");
      page.waitForURL("**/zh/search/?q=tysg");
      visit.until(DONE);
      assertThat(page.locator("[data-search-results] > li").first().innerText()).contains("田园沙沟");
      assertThat(page.locator("[data-search-results] > li:first-child h2 mark").allInnerTexts())
          .containsExactly("田园沙沟");
      page.locator("main input[name=q]").focus();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL("**/zh/villages/tianyuan-shagou/");

      page.locator("#photo-1").first().focus();
      page.keyboard().press("Enter");
      visit.until("document.querySelector('.pswp--open') !== null");
      page.keyboard().press("Escape");
      visit.until("document.querySelector('.pswp') === null");

      page.locator(".langs a[hreflang=en]").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/en/villages/tianyuan-shagou/");
      page.goBack();
      page.goBack();
      page.waitForURL("**/zh/search/?q=tysg");
      visit.until(DONE);
      assertThat(page.locator("main input[name=q]").inputValue()).isEqualTo("tysg");
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void theOtherLanguageIsAskedTheSameQuestion() {
    try (Visit visit = room.visit(Device.PHONE, "/zh/search/?q=%E6%B2%99%E6%B2%9F&kind=village")) {
      Page page = visit.page();
      visit.until(DONE);
      String found = total(page);
      page.locator(".langs a[hreflang=en]").click();
      page.waitForURL("**/en/search/?q=%E6%B2%99%E6%B2%9F&kind=village");
      visit.until(DONE);
      assertThat(page.locator("main input[name=q]").inputValue()).isEqualTo("沙沟");
      assertThat(total(page)).isEqualTo(found).isNotEqualTo("0");
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void eachQuestionHasAnAddressAndBackLeadsToTheOneBefore() {
    try (Visit visit = room.visit(Device.PHONE, "/en/search/?q=village")) {
      Page page = visit.page();
      visit.until(DONE);
      String first = total(page);
      page.locator("main input[name=q]").fill("沙沟");
      page.keyboard().press("Enter");
      page.waitForURL("**/en/search/?q=%E6%B2%99%E6%B2%9F");
      visit.until(DONE + " && document.title.startsWith('沙沟')");
      page.goBack();
      page.waitForURL("**/en/search/?q=village");
      visit.until(DONE + " && document.title.startsWith('village')");
      assertThat(total(page)).isEqualTo(first);
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void anEmptyAnswerSaysSoAndLeadsOn() {
    try (Visit visit = room.visit(Device.PHONE, "/zh/search/?q=%E9%BE%98%E9%BE%98")) {
      Page page = visit.page();
      visit.until(DONE);
      assertThat(total(page)).isEqualTo("0");
      assertThat(page.locator("[data-search-state]").innerText()).isNotBlank();
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void whatIsChosenWithoutWordsIsListed() {
    try (Visit visit = room.visit(Device.PHONE, "/en/search/?q=&kind=village&county=yunxi")) {
      visit.until(DONE);
      assertThat(visit.page().locator("[data-search-results] h2 a").all())
          .extracting(link -> link.getAttribute("href"))
          .containsExactly("/en/villages/tianyuan-shagou/", "/zh/villages/tianyuan-shagou/");
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void quotationMarksThatNoTextHasDoNotHideAWord() {
    try (Visit visit = room.visit(Device.PHONE, "/zh/search/?q=%E6%B2%99%E6%B2%9F")) {
      visit.until(DONE);
      String plain = total(visit.page());
      visit.open("/zh/search/?q=%E3%80%8E%E6%B2%99%E6%B2%9F%E3%80%8F");
      visit.until(DONE);
      assertThat(total(visit.page())).isEqualTo(plain).isNotEqualTo("0");
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void whatIsInViewNeverMoves() {
    try (Visit visit = room.visit(Device.PHONE, "/en/search/?q=village")) {
      visit.until(DONE);
      visit.until("document.querySelector('.excerpt mark') !== null");
      Object shift =
          visit
              .page()
              .evaluate(
                  """
                  () => new Promise(done => {
                    let sum = 0;
                    new PerformanceObserver(list => list.getEntries().forEach(one => sum += one.value))
                      .observe({ type: 'layout-shift', buffered: true });
                    setTimeout(() => done(sum), 300);
                  })
                  """);
      assertThat(((Number) shift).doubleValue()).isLessThan(0.01);
      assertThat(visit.page().locator(".search-lists").isVisible()).isTrue();
    }
  }
}
