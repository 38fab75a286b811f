package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tongxin.page.plan.PageKind;

/** Every page works under the strict Content-Security-Policy that it carries. */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class ContentPolicyTest {
  private final ReadingRoom room;

  ContentPolicyTest(ReadingRoom room) {
    this.room = room;
  }

  @ParameterizedTest
  @MethodSource("tongxin.browser.PagesTest#everyKind")
  void noPageBreaksThePolicy(PageKind kind, String language) {
    try (Visit visit = room.strictVisit(Device.DESK)) {
      visit.open(Sample.page(kind, language));
      String policy =
          visit
              .page()
              .locator("meta[http-equiv='Content-Security-Policy']")
              .getAttribute("content");

      assertThat(policy)
          .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
          .doesNotContain("unsafe");
      assertThat(visit.page().locator("[style]").count()).isZero();
      assertThat(visit.faults().stream().filter(f -> !f.contains("status of 404"))).isEmpty();
    }
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
