package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day at the desk without a mouse. */
@Tag("browser")
class DeskKeyboardTest {
  private static final int MOST_STEPS = 400;

  @TempDir Path temp;

  private record Hands(DeskRoom room, CDPSession browser) {
    Page page() {
      return room.page();
    }

    void press(String key) {
      page().keyboard().press(key);
    }

    /** Types as a Chinese input method does: the spelling first, then what is chosen. */
    void chinese(String spelling, String text) {
      for (int i = 1; i <= spelling.length(); i++) {
        JsonObject typed = new JsonObject();
        typed.addProperty("text", spelling.substring(0, i));
        typed.addProperty("selectionStart", i);
        typed.addProperty("selectionEnd", i);
        browser.send("Input.imeSetComposition", typed);
      }
      JsonObject chosen = new JsonObject();
      chosen.addProperty("text", text);
      browser.send("Input.insertText", chosen);
    }

    /** Presses a key until what has the focus is this. */
    void reach(String key, String selector, String text) {
      for (int i = 0; i < MOST_STEPS; i++) {
        if (isAt(selector, text)) {
          return;
        }
        press(key);
      }
      throw new AssertionError("not reached by " + key + ": " + selector + " " + text);
    }

    private boolean isAt(String selector, String text) {
      return (boolean)
          page()
              .evaluate(
                  "([selector, text]) => { const at = document.activeElement;"
                      + " return at.matches(selector)"
                      + " && (!text || at.textContent.trim() === text || at.name === text); }",
                  java.util.List.of(selector, text));
    }

    void button(String key, String text) {
      reach(key, "button, a, summary", text);
      press("Enter");
    }
  }

  private String only(String ending) throws IOException {
    Path newsroom = temp.resolve("编辑部");
    try (Stream<Path> all = Files.walk(newsroom.resolve("content/articles"))) {
      return newsroom
          .relativize(all.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow())
          .toString()
          .replace('\\', '/');
    }
  }

  @Test
  void fromAFirstStartToAPublishedArticleWithThreePhotosAndATranslation() throws IOException {
    try (DeskRoom room = new DeskRoom(temp.resolve("编辑部"), 1366, "zh")) {
      Files.delete(temp.resolve("编辑部/content/site.yml"));
      Files.delete(temp.resolve("编辑部/content/data/columns.yml"));
      Hands hands = new Hands(room, room.context().newCDPSession(room.page()));
      room.open();
      beginNewsroom(hands);
      write(hands);
      photos(hands);
      showPhotos(hands);
      translate(hands);
      publish(hands);
      String folder = only("index.zh.md").replace("index.zh.md", "");
      String text = room.read(folder + "index.zh.md");
      assertThat(text).contains("status: published", "茶园里，采茶的人很早就来了。", "{{< gallery >}}");
      assertThat(room.read(folder + "index.en.md"))
          .contains("status: published", "Tea picking began early.");
      String list = room.read(folder + "photos.yml");
      assertThat(list.split("credit: 姓名", -1)).hasSize(4);
      assertThat(list.split("alt: 采茶", -1)).hasSize(4);
      assertThat(list).containsSubsequence("b.jpg", "a.jpg", "c.jpg");
      published(room);
      assertThat(room.faults()).isEmpty();
    }
  }

  private static void beginNewsroom(Hands hands) {
    hands.reach("Tab", "input", "title");
    hands.chinese("qingxi jishi", "清溪记事");
    hands.reach("Tab", "input", "columns");
    hands.chinese("yaowen", "要闻");
    hands.press("Enter");
    hands.page().waitForSelector(".overview table");
  }

  private static void write(Hands hands) {
    hands.button("Tab", "新建");
    hands.page().waitForSelector("dialog button:focus");
    hands.button("Tab", "文章");
    hands.page().waitForSelector("dialog form input");
    hands.reach("Tab", "input", "title");
    hands.chinese("chuncha", "春茶开采");
    hands.press("Enter");
    hands.page().waitForSelector(".cm-content:focus");
    hands.chinese("chayuan li", "茶园里，采茶的人很早就来了。");
    hands.room.untilSaved();
  }

  private void photos(Hands hands) throws IOException {
    Page page = hands.page();
    hands.button("Shift+Tab", "照片");
    page.waitForSelector(".drop input");
    hands.reach("Tab", "input[type=file]", "");
    page.waitForFileChooser(() -> hands.press("Space"))
        .setFiles(
            new Path[] {
              DeskRoom.photo(temp, "a.jpg"),
              DeskRoom.photo(temp, "b.jpg"),
              DeskRoom.photo(temp, "c.jpg")
            });
    page.waitForSelector(".photos > li:nth-child(3)");
    hands.button("Tab", "几张照片一起填");
    hands.reach("Tab", ".together [data-key=alt] :is(input, textarea)", "");
    hands.chinese("caicha", "采茶");
    hands.reach("Tab", ".together [data-key=credit] :is(input, textarea)", "");
    hands.chinese("xingming", "姓名");
    hands.button("Tab", "全选");
    hands.button("Tab", "写进选中的3张");
    page.waitForFunction(
        "() => [...document.querySelectorAll('.photos [data-key=credit] input')]"
            + ".filter(i => i.value === '姓名').length === 3");
    hands.reach("Tab", ".sheet button", "");
    hands.press("Alt+ArrowRight");
    page.waitForFunction(
        "() => document.querySelectorAll('.photos > li')[1].dataset.name === 'a.jpg'");
  }

  private static void showPhotos(Hands hands) {
    hands.button("Shift+Tab", "回到正文");
    hands.page().waitForSelector(".cm-content:focus");
    hands.press("Control+End");
    hands.press("Shift+Tab");
    hands.page().waitForSelector(".toolbar button:focus");
    hands.button("ArrowRight", "图集");
    hands.page().waitForSelector("dialog .picks button");
    hands.button("Tab", "这篇文章的全部照片");
    hands.page().waitForFunction("() => !document.querySelector('dialog')");
    hands.room.untilSaved();
  }

  private static void translate(Hands hands) {
    hands.button("Shift+Tab", "对照译文");
    hands.page().waitForSelector(".beside .cm-content");
    hands.reach("Tab", ".beside .cm-content", "");
    hands.page().keyboard().insertText("Tea picking began early.");
    hands
        .page()
        .waitForFunction(
            "() => document.querySelector('.beside .save-state').textContent === '已保存'");
  }

  private static void publish(Hands hands) {
    hands.button("Shift+Tab", "发布");
    hands.page().waitForSelector("dialog");
    hands.button("Tab", "发布");
    hands.page().waitForSelector(".writing > .bar .state.published");
  }

  private static void published(DeskRoom room) {
    Page page = room.page();
    page.navigate(room.address() + "zh/");
    page.getByText("春茶开采").first().click();
    page.waitForSelector("article");
    assertThat(page.locator("main img").count()).isGreaterThanOrEqualTo(3);
    assertThat(page.locator("main").textContent()).contains("采茶的人很早就来了");
  }
}
