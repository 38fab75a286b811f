package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What holds for a page of each kind that the site has, so that a new kind is looked at as soon as
 * it is built: axe with its best practices, no word in the console, no request to another host, no
 * sideways scroll on the narrowest phone and with text of twice the size.
 */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class EveryPageTest {
  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth - document.body.offsetWidth";

  private static final String AUDIT =
      """
      async () => {
        const { violations } = await axe.run(document, { resultTypes: ['violations'] });
        return violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html.slice(0, 160)).join(' ; ')).join('\\n');
      }
      """;

  private static final String CONTRAST =
      """
      async () => {
        const { violations } = await axe.run(document, { runOnly: ['color-contrast'], resultTypes: ['violations'] });
        return violations.flatMap(v => v.nodes.map(n => n.html.slice(0, 160))).join(' ; ');
      }
      """;

  /** Letters smaller than 18 pt, and things to press that are lower than 60 px. */
  private static final String SMALL =
      """
      () => {
        const out = new Set();
        for (const e of document.querySelectorAll('body *')) {
          if (e.closest('.sr, .skip, noscript, svg') || ![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
          const r = e.getBoundingClientRect();
          const size = parseFloat(getComputedStyle(e).fontSize);
          if (r.width && r.height && size < 23.9) out.add(e.tagName + '.' + e.className + ' ' + size);
        }
        for (const e of document.querySelectorAll('button, select, input, summary, nav a, .chips a, .foot li a')) {
          const r = e.getBoundingClientRect();
          if (r.width && r.height && r.height < 59.5 && !e.closest('.sr, .skip')) out.add('low ' + e.tagName + '.' + e.className + ' ' + r.height);
        }
        return [...out].join('; ');
      }
      """;

  private final ReadingRoom room;
  private final String axe;

  EveryPageTest(ReadingRoom room) throws IOException {
    this.room = room;
    try (InputStream in = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Stream<DynamicTest> eachPage(java.util.function.Consumer<String> test) {
    assertThat(room.everyKind()).hasSizeGreaterThan(20);
    return room.everyKind().stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> test.accept(path)));
  }

  @TestFactory
  Stream<DynamicTest> isAccessibleAndKeepsToItself() {
    return eachPage(
        path -> {
          SoftAssertions all = new SoftAssertions();
          for (Device device : List.of(Device.DESK, Device.PHONE)) {
            try (Visit visit = room.visit(device)) {
              List<String> console = new ArrayList<>();
              visit.page().onConsoleMessage(message -> console.add(message.text()));
              visit.open(path);
              visit.page().evaluate(axe);
              String at = " at " + device.width();
              all.assertThat(visit.text("(" + AUDIT + ")()")).as("axe" + at).isEmpty();
              visit.page().emulateMedia(dark());
              all.assertThat(visit.text("(" + CONTRAST + ")()")).as("dark" + at).isEmpty();
              all.assertThat(console).as("console" + at).isEmpty();
              all.assertThat(visit.strangers()).as("other hosts" + at).isEmpty();
            }
          }
          all.assertAll();
        });
  }

  private static Page.EmulateMediaOptions dark() {
    return new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK);
  }

  @TestFactory
  Stream<DynamicTest> nothingScrollsSidewaysThoughTheScreenIsNarrowOrTheTextLarge() {
    return eachPage(
        path -> {
          try (Visit visit = room.visit(Device.ofWidth(320), path)) {
            assertThat(visit.number(SIDEWAYS)).as("at 320").isZero();
            visit.page().setViewportSize(390, 844);
            visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(visit.number(SIDEWAYS)).as("with text of 200 %").isZero();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> largerTextIsLargeAndHigh() {
    return eachPage(
        path -> {
          try (Visit visit = room.visit(Device.PHONE)) {
            visit
                .context()
                .addInitScript(
                    "localStorage.setItem('reading', JSON.stringify({ text: 'larger' }))");
            visit.open(path);
            assertThat(visit.text("(" + SMALL + ")()")).isEmpty();
            assertThat(visit.number(SIDEWAYS)).isZero();
          }
        });
  }

  @Test
  void whatAReaderChoosesIsKeptOnTheNextPage() {
    try (Visit visit = room.visit(Device.DESK, "/zh/")) {
      visit.page().locator("[data-larger]").click();
      visit.page().locator("[data-choose-theme]").selectOption("dark");
      visit.open("/en" + Sample.ARTICLE);
      assertThat(visit.text("document.documentElement.dataset.text")).isEqualTo("larger");
      assertThat(visit.text("document.documentElement.dataset.theme")).isEqualTo("dark");
      assertThat(visit.text("getComputedStyle(document.body).backgroundColor"))
          .isEqualTo("rgb(0, 0, 0)");
      assertThat(visit.page().locator("[data-larger]").getAttribute("aria-pressed"))
          .isEqualTo("true");
      visit.page().locator("[data-larger]").click();
      assertThat(visit.text("document.documentElement.dataset.text")).isEqualTo("null");
    }
  }

  @Test
  void theAddressIsCopied() {
    try (Visit visit = room.visit(Device.DESK, "/en" + Sample.ARTICLE)) {
      visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
      visit.page().locator("[data-copy]").click();
      visit.until("document.querySelector('.share [role=status]').textContent === 'Copied'");
      assertThat(visit.text("navigator.clipboard.readText()"))
          .isEqualTo("https://example.org/en" + Sample.ARTICLE);
    }
  }
}
