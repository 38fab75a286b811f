package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done quickly while answers come slowly is all there in the end. */
@Tag("browser")
class DeskRacesTest {
  private static final String TEA = "content/articles/tea.zh.md";
  private static final String VILLAGE = "content/villages/qing-xi/village.yml";

  /** Answers of the desk come late: so many milliseconds by the name of the call, or all. */
  private static final String SLOW =
      """
      window.slow = {};
      const real = window.fetch;
      window.fetch = async (...asked) => {
        const answer = await real(...asked);
        const name = /desk\\/api\\/([a-z-]+)/.exec(String(asked[0]))?.[1];
        const late = window.slow[name] ?? (name && window.slow.all) ?? 0;
        if (late) await new Promise((done) => setTimeout(done, late));
        return answer;
      };
      """;

  @TempDir Path temp;
  private Path source = Path.of("");

  @BeforeEach
  void write() throws IOException {
    source = temp.resolve("编辑部");
    DeskRoom.begin(source);
    Files.createDirectories(source.resolve("content/articles"));
    Files.createDirectories(source.resolve("content/villages/qing-xi"));
    Files.writeString(
        source.resolve("content/data/tags.yml"),
        "- id: cha\n  name: 茶\n- id: shan\n  name: 山\n- id: shui\n  name: 水\n");
    Files.writeString(
        source.resolve(TEA),
        "---\ntitle: 春茶\ndate: 2026-03-20\ncolumn: news\nstatus: draft\n---\n\n第一段。\n\n第二段。\n");
    Files.writeString(source.resolve(VILLAGE), "brand: 清溪\nstatus: draft\n");
  }

  private DeskRoom room(String file) throws IOException {
    DeskRoom room = new DeskRoom(source, 1366, "zh");
    room.page().addInitScript(SLOW);
    room.edit(file);
    room.page().waitForSelector(".form [data-key]");
    return room;
  }

  private static void slow(Page page, String late) {
    page.evaluate("window.slow = " + late);
  }

  /** Waits until a file holds all of these. */
  private void holds(DeskRoom room, String file, String... texts) throws IOException {
    for (int i = 0; i < 150; i++) {
      String now = room.read(file);
      if (java.util.stream.Stream.of(texts).allMatch(now::contains)) {
        return;
      }
      room.page().waitForTimeout(100);
    }
    assertThat(room.read(file)).contains(texts);
  }

  @Test
  void bothLanguagesOfAFieldThatAreFilledInQuickly() throws IOException {
    try (DeskRoom room = room(VILLAGE)) {
      Page page = room.page();
      slow(page, "{ all: 2000 }");
      page.locator("[data-path='[\"brand\",\"zh\"]']").fill("清溪村");
      page.keyboard().press("Tab");
      page.waitForTimeout(1500);
      page.keyboard().insertText("Qingxi");
      page.keyboard().press("Tab");
      page.waitForTimeout(1500);
      page.locator("[data-path='[\"brand\",\"zh\"]']").focus();
      page.keyboard().press("Tab");
      page.keyboard().press("End");
      page.keyboard().insertText(" Village");
      page.keyboard().press("Tab");
      holds(room, VILLAGE, "清溪村", "Qingxi Village");
      page.waitForTimeout(2500);
      assertThat(page.locator("[data-path='[\"brand\",\"en\"]']").inputValue())
          .isEqualTo("Qingxi Village");
      assertThat(room.faults()).isEmpty();
    }
  }

  @Test
  void tagsThatAreAddedOneAfterTheOther() throws IOException {
    try (DeskRoom room = room(TEA)) {
      Page page = room.page();
      slow(page, "{ all: 2000 }");
      for (String tag : new String[] {"茶", "山", "水"}) {
        page.locator(".form [data-key=tags] input").fill(tag);
        page.keyboard().press("Enter");
        page.waitForTimeout(300);
      }
      assertThat(page.locator(".chips li").count()).isEqualTo(3);
      holds(room, TEA, "cha", "shan", "shui");
    }
  }

  @Test
  void aFieldThatIsFilledInWhileTheFileIsTyped() throws IOException {
    try (DeskRoom room = room(VILLAGE)) {
      Page page = room.page();
      page.getByText("看文件原文").click();
      slow(page, "{ edit: 2000 }");
      page.locator(".form [data-key=tagline] :is(input, textarea)").first().fill("山里的村");
      page.keyboard().press("Tab");
      page.locator(".cm-content").click();
      page.keyboard().press("Control+End");
      page.keyboard().insertText("# 还要问村里\n");
      holds(room, VILLAGE, "山里的村", "# 还要问村里");
    }
  }

  @Test
  void anItemIsTakenAwayOnceThoughTheButtonIsPressedTwice() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = room.page();
      page.addInitScript(SLOW);
      room.edit("content/data/tags.yml");
      page.locator(".form > .item > summary").nth(1).click();
      slow(page, "{ all: 2000 }");
      page.evaluate(
          "() => { const take = document.querySelectorAll('.form > .item')[1].lastElementChild;"
              + " take.focus(); }");
      page.keyboard().press("Enter");
      page.waitForTimeout(200);
      page.keyboard().press("Enter");
      page.mouse().move(0, 0);
      page.waitForFunction("() => document.querySelectorAll('.form > .item').length === 2");
      page.waitForTimeout(5000);
      assertThat(room.read("content/data/tags.yml")).contains("cha", "shui").doesNotContain("shan");
    }
  }

  @Test
  void aFileThatIsChangedOnDiskWhileAFieldIsFilledIn() throws IOException {
    try (DeskRoom room = room(TEA)) {
      Page page = room.page();
      slow(page, "{ edit: 2000 }");
      page.locator(".form [data-key=summary] textarea").fill("一段摘要。");
      page.keyboard().press("Tab");
      Files.writeString(
          source.resolve(TEA), room.read(TEA).replace("title: 春茶\n", "title: 春茶开采\n"));
      page.evaluate("dispatchEvent(new Event('focus'))");
      page.waitForSelector("dialog .compare");
      page.locator("dialog button.main").click();
      holds(room, TEA, "春茶开采", "一段摘要");
    }
  }

  @Test
  void whatIsTypedWhileTheDeskLearnsOfAnotherText() throws IOException {
    try (DeskRoom room = room(TEA)) {
      Page page = room.page();
      slow(page, "{ save: 2000 }");
      page.locator(".cm-content").click();
      page.keyboard().press("Control+Home");
      page.keyboard().insertText("先写的。");
      Files.writeString(source.resolve(TEA), room.read(TEA) + "\n别人的一段。\n");
      page.waitForTimeout(1500);
      page.keyboard().insertText("后写的。");
      page.waitForSelector("dialog .compare");
      page.locator("dialog button.main").click();
      holds(room, TEA, "先写的。后写的。", "别人的一段。");
    }
  }

  @Test
  void anOldTextNeverComesBackOverANewerOne() throws IOException {
    try (DeskRoom room = room(TEA)) {
      Page page = room.page();
      slow(page, "{ file: 4000 }");
      page.evaluate("dispatchEvent(new Event('focus'))");
      page.locator(".cm-content").click();
      page.keyboard().press("Control+End");
      page.keyboard().insertText("第三段。");
      room.untilSaved();
      page.waitForTimeout(4500);
      assertThat(page.locator(".cm-content").textContent()).contains("第三段。");
      page.keyboard().insertText("第四段。");
      holds(room, TEA, "第三段。第四段。");
      assertThat(page.locator("dialog").count()).isZero();
    }
  }

  @Test
  void thePageThatWasAskedForLast() throws IOException {
    try (DeskRoom room = room(TEA)) {
      Page page = room.page();
      slow(page, "{ overview: 3000 }");
      page.evaluate("location.hash = '#/'");
      page.waitForTimeout(600);
      page.evaluate("location.hash = '#/photos?folder=content/articles/&list=content/articles/'");
      page.waitForSelector(".photo-page");
      page.waitForTimeout(3500);
      assertThat(page.url()).contains("#/photos");
      assertThat(page.locator(".photo-page").count()).isEqualTo(1);
      assertThat(page.locator(".overview").count()).isZero();
    }
  }

  @Test
  void whatIsTypedAfterAPasteComesBehindIt() throws IOException {
    try (DeskRoom room = room(TEA)) {
      Page page = room.page();
      slow(page, "{ convert: 2000 }");
      page.locator(".cm-content").click();
      page.keyboard().press("Control+End");
      page.evaluate(
          "() => { const data = new DataTransfer(); data.setData('text/html', '<p><b>贴入</b></p>');"
              + " data.setData('text/plain', '贴入');"
              + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
              + " { clipboardData: data, bubbles: true, cancelable: true })); }");
      page.keyboard().insertText("后写的。");
      holds(room, TEA, "**贴入**后写的。");
    }
  }
}
