package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser that runs no scripts: every photo has a page of its own. */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class WithoutScriptsTest {
  private final ReadingRoom room;

  WithoutScriptsTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @CsvSource({"390, zh", "390, en", "1280, zh", "1280, en"})
  void anAlbumIsReadPhotoByPhotoAndBack(int width, String language) {
    Device device = Device.ofWidth(width).withoutScripts();
    String album = "/" + language + Sample.LONG_ALBUM;
    try (Visit visit = room.visit(device, album)) {
      Page page = visit.page();
      page.locator("#photo-2").click();
      assertThat(visit.address()).isEqualTo(album + "photos/2/");
      assertThat(page.locator(".stage img").isVisible()).isTrue();
      assertThat(page.locator(".turn").innerText()).contains("2 / " + Newsroom.LONG_ALBUM);
      page.locator("a[rel=next]").click();
      assertThat(visit.address()).isEqualTo(album + "photos/3/");
      page.locator("a[rel=prev]").click();
      page.locator("a[rel=prev]").click();
      assertThat(visit.address()).isEqualTo(album + "photos/1/");
      assertThat(page.locator("a[rel=prev]").count()).isZero();
      assertThat(page.locator("main").innerText())
          .contains(language.equals("zh") ? "村口的老树" : "The old tree")
          .contains(language.equals("zh") ? "测试员" : "A tester");
    }
  }

  @Test
  void theWayBackLeadsToThatPhotoOnItsPageOfTheAlbum() {
    String album = "/zh" + Sample.LONG_ALBUM;
    try (Visit visit = room.visit(Device.PHONE.withoutScripts(), album + "photos/100/")) {
      visit.page().locator(".meta a").last().click();
      assertThat(visit.address()).startsWith(album + "page/2/#");
      double top = visit.page().locator("#photo-100").boundingBox().y;
      assertThat(top).isBetween(0.0, 800.0);
    }
  }

  @Test
  void aLongAlbumHasPages() {
    String album = "/en" + Sample.LONG_ALBUM;
    try (Visit visit = room.visit(Device.DESK.withoutScripts(), album)) {
      Page page = visit.page();
      assertThat(page.locator(".album .shot").count()).isEqualTo(60);
      page.locator(".pages a[rel=next]").first().click();
      assertThat(visit.address()).isEqualTo(album + "page/2/");
      page.locator(".pages a[rel=next]").first().click();
      assertThat(page.locator(".album .shot").count()).isEqualTo(Newsroom.LONG_ALBUM - 120);
    }
  }

  @Test
  void eachPhotoOfAVillageLeadsToItsPageAndHasItsCreditBelow() {
    try (Visit visit = room.visit(Device.PHONE.withoutScripts(), "/zh" + Sample.VILLAGE)) {
      assertThat(visit.page().locator(".told a").first().getAttribute("href")).contains("/photos/");
      assertThat(visit.page().locator(".told figcaption .credit").first().isVisible()).isTrue();
    }
  }
}
