package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.pipeline.SiteBuilder;
import tongxin.pipeline.StageListener;

/**
 * {@code offline: true}: visited pages can be read while the server is away, below a path and under
 * the strict Content-Security-Policy; what is newer or gone is never hidden by a copy.
 */
@Tag("browser")
class OfflineTest {
  private static final String SITE = "/news/site/";
  private static final String SPRING = SITE + "zh/articles/2026/11/spring/";
  private static final String AUTUMN = SITE + "en/articles/2026/11/autumn/";

  @TempDir Path folder;
  private Path host;
  private WebServer server;
  private Playwright playwright;
  private BrowserContext context;
  private Page page;

  /** A page without a policy, to look at what the browser keeps for the host. */
  private Page look;

  private final List<String> failed = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    host = Files.createDirectories(folder.resolve("host"));
    put("site.yml", site(true));
    put("data/columns.yml", "- { id: news, name: { zh: 新闻, en: News } }\n");
    article("spring", "zh", "春茶", "第一版。");
    article("autumn", "en", "Autumn <tea>", "Text.");
    deploy();
    playwright = Playwright.create();
    Browser browser = ReadingRoom.launch(playwright);
    server = new WebServer(host);
    context = browser.newContext(Device.PHONE.options());
    page = context.newPage();
    page.onRequestFailed(this::note);
    Files.writeString(host.resolve("look.html"), "<title>Look</title>");
    Files.writeString(host.resolve("404.html"), "<title>Missing</title><main>Missing</main>");
    look = context.newPage();
    look.navigate(server.address() + "/look.html");
  }

  @AfterEach
  void close() {
    playwright.close();
    server.close();
  }

  private void note(Request request) {
    failed.add(request.url());
  }

  private static String site(boolean offline) {
    return "title: { zh: 小报, en: Paper }\nbase_url: https://example.org"
        + SITE
        + "\nlanguages: [zh-CN, en]\ntime_zone: Asia/Shanghai\noffline: "
        + offline
        + "\n";
  }

  private void article(String name, String language, String title, String text) throws IOException {
    put(
        "articles/" + name + "." + language + ".md",
        "---\ntitle: "
            + title
            + "\ndate: 2026-11-10\ncolumn: news\nstatus: published\n---\n"
            + text);
  }

  private void put(String path, String text) throws IOException {
    Path file = folder.resolve("source/content").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private void deploy() throws IOException {
    BuildOptions options =
        BuildOptions.of(
            folder.resolve("source"),
            host.resolve("news/site"),
            Instant.parse("2026-12-01T00:00:00Z"));
    assertThat(new SiteBuilder(options, StageListener.SILENT, System::nanoTime).build().failed())
        .isFalse();
  }

  private void stop() {
    server.close();
  }

  private void startAgain() throws IOException {
    server = new WebServer(host, server.address().getPort());
  }

  private int read(String path) {
    return Objects.requireNonNull(page.navigate(server.address() + path)).status();
  }

  private String shown() {
    return page.locator("main").innerText();
  }

  /** Opens a page and waits until the worker has it, and answers for the site. */
  private void visit(String path) {
    read(path);
    // An answer that comes later counts as true for waitForFunction, so the page waits by itself.
    look.evaluate(
        """
        async page => {
          const isKept = async () =>
            Boolean(await caches.match(page))
            && (await navigator.serviceWorker.getRegistrations()).some(
                one => page.startsWith(one.scope) && one.active && one.active.state === 'activated')
            && (await (await caches.open((await caches.keys()).find(name => name.startsWith('files')))).keys()).length > 1;
          for (const end = Date.now() + 10000; !await isKept(); ) {
            if (Date.now() > end) throw new Error('not kept: ' + page);
            await new Promise(next => setTimeout(next, 20));
          }
        }
        """,
        server.address() + path);
  }

  @SuppressWarnings("unchecked")
  private List<String> workers() {
    return (List<String>)
        look.evaluate(
            "async () => (await navigator.serviceWorker.getRegistrations()).map(one => new"
                + " URL(one.scope).pathname)");
  }

  @Test
  void aVisitedPageIsReadWithItsStylesWhileTheServerIsAway() {
    visit(SPRING);
    stop();
    failed.clear();
    assertThat(read(SPRING + "?from=mail#top")).isEqualTo(200);

    assertThat(shown()).contains("春茶", "第一版。");
    assertThat(failed).noneMatch(address -> address.endsWith(".css"));
    // In the type of the site, which a page without styles has not.
    assertThat(page.locator("h1").boundingBox().height).isGreaterThan(20);
  }

  @Test
  void aPageThatWasNotVisitedSaysSoInItsLanguageAndNamesThoseThatCanBeRead() {
    visit(SPRING);
    visit(AUTUMN);
    stop();

    read(SITE + "zh/articles/");
    assertThat(shown()).contains("现在读不到这一页", "春茶", "Autumn <tea>");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-CN");
    read(SITE + "en/");
    assertThat(shown()).contains("This page cannot be read just now");
    page.locator("main a", new Page.LocatorOptions().setHasText("春茶")).click();
    assertThat(shown()).contains("第一版。");
  }

  @Test
  void whatIsNewerOrGoneIsNeverHiddenByACopy() throws IOException {
    visit(SPRING);
    visit(AUTUMN);
    article("spring", "zh", "春茶", "第二版，有更正。");
    Files.delete(folder.resolve("source/content/articles/autumn.en.md"));
    deploy();

    read(SPRING);
    assertThat(shown()).contains("第二版").doesNotContain("第一版");
    assertThat(read(AUTUMN)).isEqualTo(404);
    page.waitForTimeout(200);
    stop();
    read(SPRING);
    assertThat(shown()).contains("第二版");
    read(AUTUMN);
    assertThat(shown()).contains("cannot be read just now").doesNotContain("Autumn");
    startAgain();
    assertThat(read(SPRING)).isEqualTo(200);
  }

  @Test
  void whereTheSiteKeepsNothingAnyMoreItsWorkerGoesAndNoOther() throws IOException {
    Path other = Files.createDirectories(host.resolve("other"));
    Files.writeString(other.resolve("index.html"), "<script src=register.js></script>");
    Files.writeString(
        other.resolve("register.js"), "navigator.serviceWorker.register('/other/worker.js')");
    Files.writeString(other.resolve("worker.js"), "caches.open('other')");
    read("/other/");
    visit(SPRING);
    look.waitForFunction(
        "async () => (await navigator.serviceWorker.getRegistrations()).length === 2");

    put("site.yml", site(false));
    deploy();
    read(SPRING);
    look.waitForFunction(
        "async () => (await navigator.serviceWorker.getRegistrations()).length === 1");
    // The page above was still the worker's; the next is nobody's.
    read(SPRING);
    look.waitForFunction("async () => (await caches.keys()).join() === 'other'");
    stop();

    assertThat(isUnreachable(SPRING + "?again")).isTrue();
    assertThat(workers()).containsExactly("/other/");
  }

  private boolean isUnreachable(String path) {
    try {
      read(path);
      return false;
    } catch (PlaywrightException away) {
      return true;
    }
  }
}
