package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser is killed while somebody types: at most two seconds of it are lost. */
@Tag("browser")
class DeskBrowserKillTest {
  private static final String FILE = "content/articles/tea.zh.md";
  private static final String DRAFT = "---\ntitle: 春茶\ndate: 2026-03-20\ncolumn: news\n---\n\n";
  private static final long LOST = 2_000_000_000L;

  @TempDir Path temp;

  /** A sign and when it was typed. */
  private record Typed(String sign, long at) {}

  @Test
  void whatWasTypedTwoSecondsBeforeIsInTheFile() throws IOException, InterruptedException {
    Path source = temp.resolve("编辑部");
    Files.createDirectories(source.resolve("content/articles"));
    Files.writeString(source.resolve(FILE), DRAFT);
    try (DeskRoom room = new DeskRoom(source, 1366, "zh");
        Playwright playwright = Playwright.create()) {
      Browser browser = playwright.chromium().launch(DeskRoom.options());
      Page page = browser.newPage();
      page.navigate(room.address() + "desk/#/edit?path=" + FILE);
      page.waitForSelector(".cm-content").click();
      page.keyboard().press("Control+End");
      List<Typed> typed = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String sign = String.valueOf((char) ('一' + i));
        page.keyboard().insertText(sign);
        typed.add(new Typed(sign, System.nanoTime()));
        page.waitForTimeout(50);
      }
      long killed = System.nanoTime();
      kill(browser);
      Thread.sleep(300);
      String text = Files.readString(source.resolve(FILE));
      for (Typed one : typed) {
        if (one.at < killed - LOST) {
          assertThat(text).contains(one.sign);
        }
      }
      assertThat(text).startsWith(DRAFT);
    }
  }

  /** Ends the browser's own process, without a word. */
  private static void kill(Browser browser) {
    JsonObject info = browser.newBrowserCDPSession().send("SystemInfo.getProcessInfo");
    for (JsonElement process : info.getAsJsonArray("processInfo")) {
      JsonObject one = process.getAsJsonObject();
      if (one.get("type").getAsString().equals("browser")) {
        ProcessHandle.of(one.get("id").getAsLong()).ifPresent(ProcessHandle::destroyForcibly);
      }
    }
  }
}
