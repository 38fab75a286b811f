package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A journalist's day at the desk. */
@Tag("browser")
class DeskJourneyTest {
  private static final String DRAFT =
      "---\ntitle: 春茶\ndate: 2026-03-20 08:00\ncolumn: news\n---\n\n第一段。\n";
  private static final String TEA = "content/articles/2026/tea.zh.md";

  @TempDir Path temp;

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** A button of the bar above a text. */
  private static void bar(Page page, String name) {
    page.locator(".writing > .bar")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private Path newsroom() {
    return temp.resolve("编辑部");
  }

  private DeskRoom room() throws IOException {
    return new DeskRoom(newsroom(), 1366, "zh");
  }

  private DeskRoom withArticle() throws IOException {
    DeskRoom room = room();
    Files.createDirectories(newsroom().resolve("content/articles/2026"));
    Files.writeString(newsroom().resolve(TEA), DRAFT);
    room.edit(TEA);
    return room;
  }

  private String only(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(newsroom().resolve("content/articles"))) {
      return newsroom()
          .relativize(
              all.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow())
          .toString()
          .replace('\\', '/');
    }
  }

  @Test
  void fromAFirstStartToAPublishedArticleWithPhotosAndATranslation() throws IOException {
    try (DeskRoom room = room()) {
      Page page = room.page();
      room.open();
      button(page, "新建").click();
      button(page, "文章").click();
      page.locator("dialog [name=title]").fill("清溪村的春茶开采了");
      page.locator("dialog [name=language]").selectOption("zh");
      button(page, "开始写").click();
      page.waitForSelector(".cm-content").click();
      page.keyboard().insertText("茶园里，采茶的人很早就来了。");
      room.untilSaved();
      assertThat(room.read(only(".zh.md"))).contains("茶园里，采茶的人很早就来了。");

      bar(page, "照片");
      page.waitForSelector(".drop input")
          .setInputFiles(
              new Path[] {
                DeskRoom.photo(temp, "a.jpg"),
                DeskRoom.photo(temp, "b.jpg"),
                DeskRoom.photo(temp, "c.jpg")
              });
      page.waitForSelector(".photos > li:nth-child(3)");
      page.getByText("几张照片一起填").click();
      button(page, "全选").click();
      page.locator(".together [data-key=credit] input").first().fill("姓名");
      button(page, "写进选中的3张").click();
      page.waitForFunction(
          "() => [...document.querySelectorAll('.photos [data-key=credit] input')].filter(i =>"
              + " i.value === '姓名').length >= 3");
      button(page, "c.jpg 上移").click();
      String folder = only(".zh.md").replace("index.zh.md", "");
      page.waitForFunction(
          "() => document.querySelectorAll('.photo-head b')[1].textContent === 'c.jpg'");
      assertThat(room.read(folder + "photos.yml")).containsSubsequence("a.jpg", "c.jpg", "b.jpg");

      page.getByText("回到正文").click();
      page.waitForSelector(".cm-content");
      bar(page, "对照译文");
      button(page, "新建英文版本").click();
      page.waitForSelector(".beside .cm-content").click();
      page.keyboard().insertText("Tea picking began early.");
      page.waitForFunction(
          "() => document.querySelector('.beside .save-state').textContent === '已保存'");
      assertThat(room.read(folder + "index.en.md")).contains("Tea picking began early.");

      page.locator("button.main", new Page.LocatorOptions().setHasText("发布")).click();
      page.locator("dialog")
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("发布").setExact(true))
          .click();
      page.waitForSelector(".writing > .bar .state.published");
      assertThat(room.read(folder + "index.zh.md")).contains("\nstatus: published");
      assertThat(room.read(folder + "index.en.md")).contains("\nstatus: published");
      assertThat(room.faults()).isEmpty();
    }
  }

  @Test
  void aPieceIsTakenDownWithANoticeAndRestored() throws IOException {
    try (DeskRoom room = withArticle()) {
      Page page = room.page();
      inLife(page, "发布", "published");
      page.locator("button.main", new Page.LocatorOptions().setHasText("发布")).click();
      page.locator("dialog .kinds").getByText("撤下", exact()).click();
      page.locator("dialog [name=notice]").check();
      page.locator("dialog [name=zh]").fill("来源有误，已撤稿。");
      page.locator("dialog form button.main").click();
      page.waitForSelector(".writing > .bar .state.taken-down");
      assertThat(room.read(TEA)).contains("status: withdrawn");
      assertThat(room.read("content/data/addresses.yml")).contains("notice: true");
      assertThat(page.locator(".file-problems li").allTextContents()).isEmpty();
      inLife(page, "恢复", "published");
      assertThat(room.read("content/data/addresses.yml")).doesNotContain("notice: true");
      assertThat(room.faults()).isEmpty();
    }
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  /** Opens the dialog of a piece's life, and presses a button in it. */
  private static void inLife(Page page, String action, String state) {
    page.locator("button.main", new Page.LocatorOptions().setHasText("发布")).click();
    page.locator("dialog .kinds").getByText(action, exact()).click();
    page.waitForSelector(".writing > .bar .state." + state);
  }

  @Test
  void anArticleIsBegunAndWrittenByKeyboardAlone() throws IOException {
    try (DeskRoom room = room()) {
      Page page = room.page();
      room.open();
      focus(page, "新建");
      page.keyboard().press("Enter");
      page.waitForSelector("dialog button:focus");
      page.keyboard().press("Enter");
      page.waitForSelector("dialog form input");
      page.keyboard().insertText("春茶");
      page.keyboard().press("Enter");
      page.waitForSelector(".cm-content:focus");
      page.keyboard().insertText("正文。");
      page.keyboard().press("Control+A");
      page.keyboard().press("Shift+Tab");
      page.waitForSelector(".toolbar button:focus");
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Enter");
      room.untilSaved();
      assertThat(room.read(only(".zh.md"))).contains("**正文。**");
      assertThat(room.faults()).isEmpty();
    }
  }

  private static void focus(Page page, String name) {
    for (int i = 0; i < 20; i++) {
      page.keyboard().press("Tab");
      if (name.equals(page.evaluate("document.activeElement.textContent"))) {
        return;
      }
    }
    throw new AssertionError("not reached by Tab: " + name);
  }

  @Test
  void aProblemIsUnderlinedAndItsRemedyIsOneClickAway() throws IOException {
    try (DeskRoom room = withArticle()) {
      Page page = room.page();
      page.locator(".cm-content").click();
      page.keyboard().press("Control+End");
      page.keyboard().insertText("见[文章](artcle:tea)。");
      page.waitForSelector(".cm-lintRange-error");
      button(page, "改为“article:tea”").click();
      page.waitForFunction("() => !document.querySelector('.file-problems li')");
      room.untilSaved();
      assertThat(room.read(TEA)).isEqualTo(DRAFT + "见[文章](article:tea)。");
    }
  }

  @Test
  void whatWasTypedLastIsSavedThoughTheWindowIsClosed() throws IOException {
    try (DeskRoom room = withArticle()) {
      room.page().locator(".cm-content").click();
      room.page().keyboard().press("Control+End");
      room.page().keyboard().insertText("最后一句。");
      room.page().navigate(room.address() + "zh/");
      room.page().waitForTimeout(1000);
      assertThat(room.read(TEA)).isEqualTo(DRAFT + "最后一句。");
    }
  }

  @Test
  void anEmptyFolderBecomesANewsroom() throws IOException {
    try (DeskRoom room = room()) {
      Files.delete(newsroom().resolve("content/site.yml"));
      Files.delete(newsroom().resolve("content/data/columns.yml"));
      room.open();
      // Below it stand the forms that open or bring in what there is.
      Locator begin = room.page().locator("form.start, .start").first();
      begin.locator("[name=title]").fill("清溪记事");
      begin.locator("[name=columns]").fill("要闻、村庄");
      button(room.page(), "开始").click();
      room.page().waitForSelector(".overview table");
      assertThat(room.read("content/site.yml")).contains("清溪记事");
      assertThat(room.read("content/data/columns.yml")).contains("cun-zhuang");
    }
  }

  @Test
  void chineseInputMethodsWriteWhatIsChosen() throws IOException {
    try (DeskRoom room = withArticle()) {
      room.page().locator(".cm-content").click();
      room.page().keyboard().press("Control+End");
      CDPSession browser = room.context().newCDPSession(room.page());
      for (int round = 0; round < 5; round++) {
        for (String spelling :
            new String[] {"c", "ch", "chu", "chun", "chun c", "chun ch", "chun cha"}) {
          JsonObject typed = new JsonObject();
          typed.addProperty("text", spelling);
          typed.addProperty("selectionStart", spelling.length());
          typed.addProperty("selectionEnd", spelling.length());
          browser.send("Input.imeSetComposition", typed);
        }
        JsonObject chosen = new JsonObject();
        chosen.addProperty("text", "春茶");
        browser.send("Input.insertText", chosen);
      }
      room.untilSaved();
      room.page().waitForFunction("() => document.querySelector('.counted').textContent === '14字'");
      room.page().waitForTimeout(1200);
      assertThat(room.read(TEA)).isEqualTo(DRAFT + "春茶春茶春茶春茶春茶");
    }
  }

  @Test
  void aFieldChangesItsLineAlone() throws IOException {
    try (DeskRoom room = withArticle()) {
      Locator title = room.page().locator(".form > [data-key=title] input");
      title.fill("新茶：头一天");
      title.press("Tab");
      room.untilSaved();
      assertThat(room.read(TEA)).isEqualTo(DRAFT.replace("title: 春茶", "title: 新茶：头一天"));
    }
  }

  @Test
  void whatSomebodyElseWroteIsMergedAndNothingIsLost() throws IOException {
    try (DeskRoom room = withArticle()) {
      room.page().locator(".cm-content").click();
      room.page().keyboard().press("Control+End");
      room.page()
          .route(
              "**/desk/api/save**",
              route -> {
                write(DRAFT.replace("title: 春茶", "title: 新茶"));
                route.resume();
              });
      room.page().keyboard().press("Enter");
      room.page().keyboard().insertText("我的一段。");
      button(room.page(), "保存合并的结果").click();
      room.page().unroute("**/desk/api/save**");
      room.page().waitForFunction("() => !document.querySelector('dialog')");
      room.untilSaved();
      assertThat(room.read(TEA)).isEqualTo(DRAFT.replace("title: 春茶", "title: 新茶") + "\n我的一段。");
    }
  }

  private void write(String text) {
    try {
      Files.writeString(newsroom().resolve(TEA), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aTextThatCouldNotBeSavedComesBack() throws IOException {
    try (DeskRoom room = withArticle()) {
      room.page().evaluate("() => { window.fetch = () => Promise.reject(new TypeError('gone')); }");
      room.page().locator(".cm-content").click();
      room.page().keyboard().press("Control+End");
      room.page().keyboard().insertText("没存上的一段。");
      room.page().waitForSelector(".save-state[data-state=kept-here]");
      room.page().reload();
      room.page().waitForSelector(".cm-content");
      room.untilSaved();
      assertThat(room.read(TEA)).isEqualTo(DRAFT + "没存上的一段。");
    }
  }

  @ParameterizedTest
  @CsvSource({"1366, zh", "1024, en"})
  void everyPageIsAccessible(int width, String language) throws IOException {
    Files.createDirectories(newsroom().resolve("content/articles/2026/tea"));
    Files.writeString(newsroom().resolve("content/articles/2026/tea/index.zh.md"), DRAFT);
    DeskRoom.photo(newsroom().resolve("content/articles/2026/tea"), "a.jpg");
    DeskRoom.photo(newsroom().resolve("content/articles/2026/tea"), "b.jpg");
    try (DeskRoom room = new DeskRoom(newsroom(), width, language)) {
      room.open();
      room.page().waitForSelector("table");
      check(room.page());
      room.page().locator(".head button.main").click();
      room.page().waitForSelector("dialog");
      check(room.page());
      room.page().keyboard().press("Escape");
      room.edit("content/articles/2026/tea/index.zh.md");
      room.page()
          .waitForSelector(
              ".form .field",
              new Page.WaitForSelectorOptions()
                  .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
      check(room.page());
      room.page().locator(".writing > .bar button.main").click();
      room.page().waitForSelector("dialog");
      check(room.page());
      room.page().keyboard().press("Escape");
      room.page()
          .navigate(
              room.address()
                  + "desk/#/photos?folder=content/articles/2026/tea/&list=content/articles/2026/tea/&back=content/articles/2026/tea/index.zh.md");
      room.page().waitForSelector(".photos > li");
      room.page().locator(".together summary").first().click();
      check(room.page());
      room.page().locator("[data-tool=crop-one]").first().click();
      room.page().waitForSelector(".crop-box");
      check(room.page());
      room.page().keyboard().press("Escape");
      room.edit("content/data/columns.yml");
      room.page()
          .waitForSelector(
              ".form .item",
              new Page.WaitForSelectorOptions()
                  .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
      check(room.page());
      assertThat(room.faults()).isEmpty();
    }
  }

  private static void check(Page page) throws IOException {
    try (InputStream in = DeskJourneyTest.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        page.evaluate(
            """
            async () => {
              const { violations } = await axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'] });
              return violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 150)).join(' | ')).join('\\n');
            }
            """);
    assertThat(String.valueOf(found)).isEmpty();
  }
}
