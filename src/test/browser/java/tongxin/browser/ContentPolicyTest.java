package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What moves works under the strict Content-Security-Policy; that pages do is in EveryPageTest. */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class ContentPolicyTest {
  private final ReadingRoom room;

  ContentPolicyTest(ReadingRoom room) {
    this.room = room;
  }

  @Test
  void theLightboxOpensAndClosesUnderThePolicy() {
    try (Visit visit = room.strictVisit(Device.DESK)) {
      visit.open("/zh" + Sample.GALLERY);
      visit.page().locator(".shot a").first().click();
      Locator open = visit.page().locator(".pswp--open");
      open.waitFor();
      visit.page().keyboard().press("Escape");
      open.waitFor(
          new Locator.WaitForOptions()
              .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));

      assertThat(visit.faults()).isEmpty();
    }
  }
}
