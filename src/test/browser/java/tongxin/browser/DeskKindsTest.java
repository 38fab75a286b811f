package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that can be begun at the desk. */
@Tag("browser")
class DeskKindsTest {
  @TempDir Path temp;

  private static void begin(DeskRoom room, String kind, String name) {
    Page page = room.page();
    room.open();
    page.waitForSelector(".overview table");
    page.locator(".head button.main").click();
    page.locator("dialog .kinds")
        .getByRole(
            AriaRole.BUTTON,
            new com.microsoft.playwright.Locator.GetByRoleOptions().setName(kind).setExact(true))
        .click();
    page.locator("dialog [name=title]").fill(name);
    if (kind.equals("数字")) {
      page.locator("dialog [name=value]").fill("1268");
    }
    page.locator("dialog button[type=submit]").click();
    page.waitForFunction("() => location.hash.startsWith('#/edit')");
    page.waitForSelector(".writing .form");
  }

  @Test
  void everyKindIsBegunWithItsNameInPinyinAndHasNoErrors() throws IOException {
    try (DeskRoom room = new DeskRoom(temp.resolve("编辑部"), 1366, "zh")) {
      begin(room, "文章", "春茶开采");
      begin(room, "村庄", "清溪村");
      assertThat(room.page().url()).contains("village.yml");
      assertThat(room.page().locator(".todo summary").textContent()).contains("还缺");
      begin(room, "样板点", "茶园步道");
      begin(room, "图集", "春天");
      begin(room, "专题", "乡村振兴");
      begin(room, "页面", "关于我们");
      begin(room, "栏目", "人物");
      begin(room, "标签", "茶");
      begin(room, "人物", "张三");
      begin(room, "数字", "户籍人口");
      assertThat(room.has("content/villages/qing-xi-cun/village.yml")).isTrue();
      assertThat(room.has("content/sites/cha-yuan-bu-dao/site.yml")).isTrue();
      assertThat(room.has("content/galleries/chun-tian/gallery.yml")).isTrue();
      assertThat(room.has("content/topics/xiang-cun-zhen-xing.zh.md")).isTrue();
      assertThat(room.has("content/pages/guan-yu-wo-men.en.md")).isTrue();
      assertThat(room.read("content/data/columns.yml")).contains("id: news", "id: ren-wu");
      assertThat(room.read("content/data/tags.yml")).contains("id: cha");
      assertThat(room.read("content/data/people.yml")).contains("id: zhang-san");
      assertThat(room.read("content/data/facts.yml")).contains("hu-ji-ren-kou:", "1268");
      room.open();
      room.page().waitForSelector(".overview table");
      for (String name : new String[] {"春茶开采", "清溪村", "茶园步道", "春天", "乡村振兴", "关于我们"}) {
        assertThat(room.page().locator("tbody th a").allTextContents()).contains(name);
      }
      assertThat(room.page().locator(".problems li.error").allTextContents()).isEmpty();
      assertThat(room.faults()).isEmpty();
    }
  }

  @Test
  void theTranslationOfEachKindIsBegunInItsPlace() throws IOException {
    Path source = temp.resolve("编辑部");
    java.nio.file.Files.createDirectories(source.resolve("content/topics"));
    java.nio.file.Files.createDirectories(source.resolve("content/villages/qing-xi"));
    java.nio.file.Files.writeString(
        source.resolve("content/topics/tea.zh.md"), "---\ntitle: 茶\n---\n\n文。\n");
    java.nio.file.Files.writeString(
        source.resolve("content/villages/qing-xi/village.yml"), "brand: 清溪\nstatus: draft\n");
    java.nio.file.Files.writeString(source.resolve("content/villages/qing-xi/index.zh.md"), "村。\n");
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      for (String[] each :
          new String[][] {
            {"茶 → 英文", "content/topics/tea.en.md"},
            {"清溪 → 英文", "content/villages/qing-xi/index.en.md"}
          }) {
        room.open();
        room.page().waitForSelector(".overview table");
        room.page().locator(".head button.main").click();
        room.page().getByText("译文", new Page.GetByTextOptions().setExact(true)).click();
        room.page().locator(".picks").getByText(each[0]).click();
        room.page().waitForFunction("() => location.hash.startsWith('#/edit')");
        room.page().waitForSelector(".cm-content");
        assertThat(room.has(each[1])).isTrue();
      }
      assertThat(room.has("content/articles")).isFalse();
      room.open();
      room.page().waitForSelector(".overview table");
      assertThat(room.page().locator(".problems li.error").allTextContents()).isEmpty();
    }
  }
}
