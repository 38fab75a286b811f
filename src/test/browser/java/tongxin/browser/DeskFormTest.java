package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every field can be filled in, and a button of the toolbar leaves the cursor where one types on.
 */
@Tag("browser")
final class DeskFormTest {
  private static final String TEA = "content/articles/2026/11/spring-tea/index.zh.md";
  private static final String VILLAGE = "content/villages/xikou/village.yml";

  @TempDir Path temp;
  private Path source;

  @BeforeEach
  void begin() throws IOException {
    source = temp.resolve("编辑部");
    write(
        TEA, "---\ntitle: 春茶\ndate: 2026-11-20 08:00\ncolumn: news\nstatus: draft\n---\n第一段。\n\n");
    write(VILLAGE, "brand: 溪口人家\nvillage: 溪口村\nstatus: draft\n");
    write(
        "content/data/people.yml", "- id: wang-xiaoming\n  name: { zh: 王小明, en: Wang Xiaoming }\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = source.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Waits until the file has what was typed. */
  private static void holds(DeskRoom room, String file, String words) throws IOException {
    Instant end = Instant.now().plus(Duration.ofSeconds(15));
    while (!room.read(file).contains(words) && Instant.now().isBefore(end)) {
      room.page().waitForTimeout(50);
    }
    assertThat(room.read(file)).contains(words);
  }

  @Test
  void aNameIsTypedAndAPersonWhoIsKnownIsTakenByTheId() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      room.edit(TEA);
      Page page = room.page();
      page.locator(".form [data-key=bylines] > summary").click();
      page.locator(".form [data-key=bylines] > button").click();
      Locator name = page.locator(".form [data-key=bylines] [data-key=name] input");
      assertThat(name.inputValue()).isEmpty();
      name.fill("李采茶");
      page.keyboard().press("Tab");
      holds(room, TEA, "李采茶");
      name.fill("王小明");
      page.keyboard().press("Tab");
      holds(room, TEA, "wang-xiaoming");
      assertThat(name.inputValue()).isEqualTo("王小明");
    }
  }

  @Test
  void aNumberWithAFractionIsTyped() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      room.edit(VILLAGE);
      Page page = room.page();
      Locator latitude = page.locator(".form [data-key=lat] input");
      latitude.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
      latitude.evaluate(
          "input => { for (let at = input; at; at = at.parentElement)"
              + " if (at.tagName === 'DETAILS') at.open = true; }");
      latitude.fill("32.65");
      page.keyboard().press("Tab");
      holds(room, VILLAGE, "lat: 32.65");
    }
  }

  @Test
  void behindTheMarkOfAHeadingOneTypesOn() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      room.edit(TEA);
      Page page = room.page();
      page.locator(".cm-content").click();
      page.keyboard().press("Control+End");
      page.locator("[data-tool=heading]").click();
      page.keyboard().insertText("今年的价格");
      holds(room, TEA, "\n## 今年的价格");
    }
  }
}
