package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page that is missing, or missing in a language, says so in the reader's and leads on. */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class LostTest {
  private final ReadingRoom room;

  LostTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @CsvSource({
    "/en/villages/tianyuan-shago/, no such page, /en/villages/tianyuan-shagou/",
    "/zh/villages/田园沙构/, 没有这一页, /zh/villages/tianyuan-shagou/",
    "/zh/articles/2026/11/five-brand-one-page/, 没有这一页, /zh/articles/2026/11/five-brands-one-page/"
  })
  void anAddressThatIsWrongLeadsToTheNearestPages(String path, String words, String nearest) {
    try (Visit visit = room.visit(Device.PHONE)) {
      assertThat(visit.open(path)).isEqualTo(404);
      visit.until("!document.querySelector('section:not([hidden]) [data-lost-found]').hidden");
      assertThat(visit.page().locator("main section:visible").allInnerTexts())
          .singleElement()
          .asString()
          .contains(words);
      assertThat(visit.page().locator("[data-lost-found]:visible a").first().getAttribute("href"))
          .isEqualTo(nearest);
    }
  }

  @Test
  void withoutScriptsAMissingPageLeadsToTheIndexTheVillagesAndSearch() {
    try (Visit visit = room.visit(Device.PHONE.withoutScripts())) {
      assertThat(visit.open("/en/nothing/")).isEqualTo(404);
      for (String way : new String[] {"/en/a-z/", "/en/villages/", "/en/search/"}) {
        assertThat(visit.page().locator("main a[href='" + way + "']").isVisible()).isTrue();
      }
      assertThat(visit.page().locator("main form[role=search]").isVisible()).isTrue();
      assertThat(visit.page().locator("main").innerText()).contains("no such page", "没有这一页");
    }
  }

  @Test
  void whatIsNotInALanguageIsSaidInThatLanguage() {
    try (Visit visit = room.visit(Device.PHONE, "/zh/articles/2026/11/reading-the-place-names/")) {
      visit.page().locator(".langs a").first().click();
      visit.page().waitForURL("**/en/untranslated/**");
      assertThat(visit.page().locator("main h1").innerText()).contains("not available in English");
      visit.until("!document.querySelector('[data-lost-found]').hidden");
      assertThat(visit.page().locator("[data-lost-found] a").first().getAttribute("href"))
          .isEqualTo("/zh/articles/2026/11/reading-the-place-names/");
      assertThat(visit.page().locator("main form[role=search]").isVisible()).isTrue();
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void anAddressOfAnotherSiteIsNeverShown() {
    try (Visit visit = room.visit(Device.PHONE, "/en/untranslated/?from=//evil.example/zh/")) {
      visit.page().waitForTimeout(300);
      assertThat(visit.page().locator("a[href*=evil]").count()).isZero();
      assertThat(visit.strangers()).isEmpty();
    }
  }
}
