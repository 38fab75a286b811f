package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
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
 * sideways scroll on the narrowest phone and with text of twice the size. On a desk the site's
 * strict Content-Security-Policy holds, and what breaks it is a word in the console.
 */
@Tag("browser")
@ExtendWith(ReadingRoom.Key.class)
class EveryPageTest {
  private static final String SIDEWAYS =
      "document.documentElement.scrollWidth - document.body.offsetWidth";

  private static final String AUDIT =
      """
      async () => {
        const { violations } = await axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
        return violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html.slice(0, 160)).join(' ; ')).join('\\n');
      }
      """;

  private static final String CONTRAST =
      """
      async () => {
        const { violations } = await axe.run(document, { runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] });
        return violations.flatMap(v => v.nodes.map(n => n.html.slice(0, 160))).join(' ; ');
      }
      """;

  private static final String POLICY =
      "document.querySelector('meta[http-equiv=Content-Security-Policy]').content";

  private static final String LARGER =
      "localStorage.setItem('reading', JSON.stringify({ text: 'larger' }))";

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
  Stream<DynamicTest> isAccessibleAndKeepsToItselfOnADesk() {
    return eachPage(
        path -> {
          SoftAssertions all = new SoftAssertions();
          try (Visit visit = room.strictVisit(Device.DESK)) {
            List<String> console = openAndAudit(visit, path, all);
            all.assertThat(visit.text(POLICY))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
            all.assertThat(visit.page().locator("[style]").count()).as("styles within").isZero();
            all.assertThat(visit.number(SIDEWAYS)).as("pixels too wide").isZero();
            all.assertThat(languageSwitch(visit))
                .as("the same page in the other language")
                .isEqualTo(sameInOtherLanguage(visit, path));
            visit.readToTheEnd();
            all.assertThat(visit.strangers()).as("other hosts").isEmpty();
            all.assertThat(console).as("console").isEmpty();
            all.assertThat(visit.faults()).as("complaints of the browser").isEmpty();
          }
          all.assertAll();
        });
  }

  @TestFactory
  Stream<DynamicTest> isAccessibleAndNeverScrollsSidewaysOnAPhone() {
    return eachPage(
        path -> {
          SoftAssertions all = new SoftAssertions();
          try (Visit visit = room.visit(Device.PHONE)) {
            List<String> console = openAndAudit(visit, path, all);
            visit.page().setViewportSize(320, 700);
            all.assertThat(visit.number(SIDEWAYS)).as("pixels too wide at 320").isZero();
            visit.page().setViewportSize(390, 844);
            visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
            all.assertThat(visit.number(SIDEWAYS)).as("with text of 200 %").isZero();
            visit.page().evaluate("document.documentElement.style.fontSize = ''");
            all.assertThat(visit.strangers()).as("other hosts").isEmpty();
            all.assertThat(console).as("console").isEmpty();
            visit.page().evaluate(LARGER);
            visit.page().reload();
            all.assertThat(visit.text("(" + SMALL + ")()")).as("larger text").isEmpty();
            all.assertThat(visit.number(SIDEWAYS)).as("with larger text").isZero();
          }
          all.assertAll();
        });
  }

  /** Opens a page and asks axe about it, in light and in the dark; what the console says after. */
  private List<String> openAndAudit(Visit visit, String path, SoftAssertions all) {
    List<String> console = new ArrayList<>();
    visit.page().onConsoleMessage(message -> console.add(message.text()));
    visit.open(path);
    if (path.contains("?q=")) {
      visit
          .page()
          .locator("[data-search-results][data-total]")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
    visit.page().evaluate(axe);
    all.assertThat(visit.text("(" + AUDIT + ")()")).as("axe").isEmpty();
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    all.assertThat(visit.text("(" + CONTRAST + ")()")).as("axe in the dark").isEmpty();
    return console;
  }

  /** Where the language switch leads to; nothing on pages of no language. */
  private static String languageSwitch(Visit visit) {
    return visit
        .text("document.querySelector('.langs a')?.getAttribute('href') ?? ''")
        .replaceFirst("\\?.*", "");
  }

  /** The same page in the other language, where there is one; else wherever the switch leads. */
  private String sameInOtherLanguage(Visit visit, String address) {
    String path = address.replaceFirst("\\?.*", "");
    String other =
        path.startsWith("/zh/") ? "/en" + path.substring(3) : path.replaceFirst("^/en/", "/zh/");
    boolean both = !other.equals(path) && !path.endsWith("/untranslated/") && room.has(other);
    return both ? other : languageSwitch(visit);
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
