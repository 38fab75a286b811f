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
import java.util.List;
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

  @Test
  void theDataOfAVillageOpensAsAForm() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      room.edit(VILLAGE);
      Page page = room.page();
      page.waitForFunction("() => document.activeElement.closest('.form')");
      assertThat(page.locator(".cm-content").isVisible()).isFalse();
      page.getByText("看文件原文（YAML）").click();
      assertThat(page.locator(".cm-content").textContent()).contains("brand: 溪口人家");
      page.getByText("看文件原文（YAML）").click();
      assertThat(page.locator(".cm-content").isVisible()).isFalse();
      assertThat(room.faults()).isEmpty();
    }
  }

  @Test
  void aCountyIsMadeWhereItIsPicked() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      room.edit(VILLAGE);
      Page page = room.page();
      Locator county = page.locator(".form [data-key=division] input");
      county.fill("郧西县");
      page.locator(".form [data-key=division] [data-make]").click();
      page.locator("dialog input[name=english]").fill("Yunxi County");
      page.locator("dialog button.main").click();
      holds(room, VILLAGE, "division: yun-xi-xian");
      assertThat(room.read("content/data/divisions.yml"))
          .contains("id: yun-xi-xian", "zh: 郧西县", "en: Yunxi County");
      assertThat(county.inputValue()).isEqualTo("郧西县");
    }
  }

  @Test
  void aTagIsMadeWhereItIsPickedAndWhatIsNotThereIsNotWritten() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      room.edit(TEA);
      Page page = room.page();
      Locator tags = page.locator(".form [data-key=tags] input");
      tags.fill("春茶");
      page.keyboard().press("Tab");
      page.waitForSelector(".form [data-key=tags] [role=status]:not(:empty)");
      page.locator(".form [data-key=tags] [data-make]").click();
      assertThat(page.locator("dialog input").first().inputValue()).isEqualTo("春茶");
      page.locator("dialog button.main").click();
      holds(room, TEA, "chun-cha");
      assertThat(room.read("content/data/tags.yml")).contains("chun-cha");
    }
  }

  @Test
  void aLinkLeadsToAWebAddressAPersonsMailOrATelephone() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      room.edit(TEA);
      Page page = room.page();
      page.locator(".cm-content").click();
      page.keyboard().press("Control+End");
      link(page, "www.example.cn/春 茶".replace(" ", ""), "茶叶[网]");
      holds(room, TEA, "[茶叶\\[网\\]](https://www.example.cn/%E6%98%A5%E8%8C%B6)");
      link(page, "news@example.cn", "");
      holds(room, TEA, "[news@example.cn](mailto:news@example.cn)");
      link(page, "0719 1234567", "电话");
      holds(room, TEA, "[电话](tel:0719-1234567)");
      link(page, "https://example.org/a_(b)", "书");
      holds(room, TEA, "[书](<https://example.org/a_(b)>)");
    }
  }

  private static void link(Page page, String address, String text) {
    page.locator("[data-tool=link]").click();
    page.locator("dialog input[name=to]").fill(address);
    page.locator("dialog input[name=text]").fill(text);
    page.keyboard().press("Enter");
    page.waitForFunction("() => !document.querySelector('dialog')");
  }

  @Test
  void tabGoesFromCellToCellAndEscapeLeadsOut() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      room.edit(TEA);
      Page page = room.page();
      page.locator(".cm-content").click();
      page.keyboard().press("Control+End");
      page.locator("[data-tool=table]").click();
      for (String cell : List.of("品种", "价格", "春茶", "80", "夏茶", "60")) {
        page.keyboard().insertText(cell);
        page.keyboard().press("Tab");
      }
      holds(room, TEA, "| 品种 | 价格 |\n|---|---|\n| 春茶 | 80 |\n| 夏茶 | 60 |\n");
      page.keyboard().press("Shift+Tab");
      page.keyboard().insertText("65");
      holds(room, TEA, "| 夏茶 | 65 |\n");
      page.keyboard().press("Escape");
      page.keyboard().press("Tab");
      assertThat(page.locator(".cm-content").evaluate("c => c === document.activeElement"))
          .isEqualTo(false);
    }
  }

  @Test
  void thePhotoButtonOfANewArticleOpensAtTheFirstClick() throws IOException {
    write(
        "content/articles/2026/11/road.zh.md",
        "---\ntitle: 修路\ndate: 2026-11-20\ncolumn: news\nstatus: draft\n---\n第一段。\n\n第二段。\n");
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      room.edit("content/articles/2026/11/road.zh.md");
      Page page = room.page();
      page.locator(".cm-line").first().click();
      page.locator("[data-tool=photo]").click();
      page.locator("dialog input[type=file]").setInputFiles(DeskRoom.photo(temp, "road.jpg"));
      holds(room, "content/articles/2026/11/road/index.zh.md", "第一段。\n\n![](road.jpg)\n");
      assertThat(room.has("content/articles/2026/11/road/road.jpg")).isTrue();
    }
  }

  @Test
  void anErrorInADraftIsSaidOnItsPreviewAndStopsNothingElse() throws IOException {
    write(
        "content/articles/2026/11/faulty.zh.md",
        "---\ntitle: 坏\ndate: 2026-11-20\ncolumn: nowhere\nstatus: draft\n---\n文。\n");
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = room.page();
      room.open();
      assertThat(page.locator(".problems.drafts summary").textContent()).contains("1", "不影响发布");
      assertThat(page.locator(".problems.stop").count()).isZero();
      room.edit("content/articles/2026/11/faulty.zh.md");
      page.waitForSelector(".preview .old:has-text('nowhere')");
      assertThat(page.locator(".file-problems > p").textContent()).contains("这是草稿");
      room.edit(TEA);
      page.locator(".cm-content").click();
      page.keyboard().press("Control+End");
      page.keyboard().insertText("别的稿子照样更新。");
      page.frameLocator(".stage iframe:not(.coming)").getByText("别的稿子照样更新。").waitFor();
      assertThat(page.locator(".preview .old").textContent()).isEmpty();
      // A title that goes away is an error of this draft: its page stays as it was, and says so.
      Files.writeString(
          source.resolve(TEA), room.read(TEA).replace("column: news", "column: nirgends"));
      page.waitForSelector(".preview .old:has-text('nirgends')");
      page.frameLocator(".stage iframe:not(.coming)").getByText("别的稿子照样更新。").waitFor();
    }
  }
}
