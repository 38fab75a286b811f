package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.output.Folders;

/** Readers find a village among 162 and a model site among 247, with scripts and without. */
@Tag("browser")
class BrowseTest {
  private static final int MOST_BYTES = 300_000;

  private static @Nullable Room opened;

  private record Room(Path folder, WebServer server, Playwright playwright, Browser browser) {
    Visit visit(Device device, String path) {
      Visit visit =
          new Visit(browser.newContext(device.options().setBypassCSP(true)), server.address());
      visit.open(path);
      return visit;
    }
  }

  @BeforeAll
  static void open() throws IOException {
    Path folder = Files.createTempDirectory("tongxin-places");
    WebServer server = new WebServer(PlacesNewsroom.build(folder));
    Playwright playwright = Playwright.create();
    opened = new Room(folder, server, playwright, ReadingRoom.launch(playwright));
  }

  @AfterAll
  static void close() throws IOException {
    Room room = room();
    room.browser.close();
    room.playwright.close();
    room.server.close();
    Folders.delete(room.folder);
  }

  private static Room room() {
    if (opened == null) {
      throw new IllegalStateException("The site of these tests could not be opened");
    }
    return opened;
  }

  @Test
  void aCountysVillagesAreFoundWithoutScripts() {
    try (Visit visit = room().visit(Device.PHONE.withoutScripts(), "/zh/search/")) {
      Page page = visit.page();
      page.locator("main a[href='/zh/counties/']").first().click();
      page.locator(".counted a[href='/zh/counties/county-3/']").click();

      assertThat(visit.address()).isEqualTo("/zh/counties/county-3/");
      assertThat(page.locator("#section_villages").isVisible()).isTrue();
      assertThat(page.locator(".small-card a").count()).isEqualTo(18);
      assertThat(page.locator(".names li").count()).isEqualTo(28);
      page.locator(".small-card a").first().click();
      assertThat(visit.address()).startsWith("/zh/villages/village-");
      assertThat(page.locator(".neighbours a").count()).isPositive();
    }
  }

  @Test
  void withoutScriptsNothingIsShownThatOnlyScriptsCanDo() {
    try (Visit visit = room().visit(Device.PHONE.withoutScripts(), "/en/villages/")) {
      Page page = visit.page();
      assertThat(page.locator(".sift").isVisible()).isFalse();
      assertThat(page.locator(".place-list a").count()).isEqualTo(PlacesNewsroom.VILLAGES);
      assertThat(page.locator("nav.chips a[href='/en/counties/county-8/']").isVisible()).isTrue();
      assertThat(page.locator("nav.chips a[href='/en/a-z/']").isVisible()).isTrue();
    }
  }

  @Test
  void theListIsNarrowedInPlaceAndBackUndoesIt() {
    try (Visit visit = room().visit(Device.PHONE, "/zh/villages/")) {
      Page page = visit.page();
      Locator shown = page.locator(".place-list > li:not([hidden])");
      page.locator("[name=county]").selectOption("county-2");
      assertThat(shown.count()).isEqualTo(18);
      assertThat(page.locator("[data-sift-state]").innerText()).isEqualTo("18个村庄");
      page.locator("[name=theme]").selectOption("zhu-ti-2");
      assertThat(visit.address()).isEqualTo("/zh/villages/?county=county-2&theme=zhu-ti-2");
      assertThat(shown.count()).isEqualTo(9);
      page.locator("[name=sort]").selectOption("news");
      shown.first().locator("a").click();
      page.waitForURL("**/villages/village-*/");
      page.goBack();
      visit.until("document.querySelectorAll('.place-list > li:not([hidden])').length === 9");
      assertThat(page.locator("[name=sort]").inputValue()).isEqualTo("news");
      page.goBack();
      page.goBack();
      visit.until("document.querySelectorAll('.place-list > li:not([hidden])').length === 18");
      assertThat(page.locator("[name=theme]").inputValue()).isEmpty();
      page.goBack();
      visit.until("document.querySelectorAll('.place-list > li:not([hidden])').length === 162");
      assertThat(visit.faults()).isEmpty();
    }
  }

  @Test
  void whatWasInTheNewsLastComesFirstWhereReadersAskForIt() {
    try (Visit visit = room().visit(Device.DESK, "/zh/villages/?sort=news")) {
      // The tenth and the twenty-first article, and so on, are of November.
      assertThat(visit.page().locator(".place-list > li a").first().getAttribute("href"))
          .isEqualTo("/zh/villages/village-10/");
    }
  }

  @Test
  void picturesComeWhenTheyAreAskedForSoManyAtATime() {
    try (Visit visit = room().visit(Device.DESK, "/en/villages/?view=photos")) {
      Page page = visit.page();
      assertThat(page.locator(".place-list > li:not([hidden])").count()).isEqualTo(24);
      assertThat(page.locator(".place-list img").count()).isEqualTo(24);
      page.locator("[data-sift-more]").click();
      assertThat(page.locator(".place-list > li:not([hidden])").count()).isEqualTo(48);
      assertThat(
              visit.text(
                  "document.activeElement.closest('li') === document.querySelectorAll("
                      + "'.place-list > li:not([hidden])')[24]"))
          .isEqualTo("true");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/zh/villages/", "/en/villages/", "/zh/sites/", "/zh/a-z/"})
  void aLongListIsLightOnASharpPhone(String path) {
    Map<String, Integer> loaded = new TreeMap<>();
    Room room = room();
    try (Visit visit =
        new Visit(
            room.browser.newContext(Device.PHONE.sharp(3).options()), room.server.address())) {
      visit.page().onResponse(response -> loaded.put(response.url(), response.body().length));
      visit.open(path);
      visit.page().waitForTimeout(500);
    }
    assertThat(loaded.size()).isGreaterThan(2);
    assertThat(loaded.values().stream().mapToInt(bytes -> bytes).sum())
        .as(loaded.toString())
        .isLessThan(MOST_BYTES);
  }

  @Test
  void aModelSiteWithoutAPageIsInTheListInTheIndexAndOnItsCountysPage() {
    String name = PlacesNewsroom.site(100);
    for (String path :
        List.of("/zh/sites/?county=county-1", "/zh/a-z/", "/zh/counties/county-1/")) {
      try (Visit visit = room().visit(Device.PHONE, path)) {
        assertThat(visit.page().locator("main li:visible").allInnerTexts())
            .as(path)
            .anyMatch(text -> text.startsWith(name));
      }
    }
  }

  @Test
  void aModelSiteWithoutAPageIsFoundBySearch() {
    String name = PlacesNewsroom.site(100);
    try (Visit visit = room().visit(Device.PHONE, "/zh/search/?kind=site&q=" + name)) {
      visit.until("document.querySelector('[data-search-results]').dataset.total");
      Locator result = visit.page().locator("[data-search-results] li a").first();
      assertThat(result.getAttribute("href")).isEqualTo("/zh/sites/#site-site-100");
      result.click();
      visit.until("document.querySelector(':target')?.id === 'site-site-100'");
    }
  }
}
