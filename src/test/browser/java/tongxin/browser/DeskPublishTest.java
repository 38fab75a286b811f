package tongxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.deploy.BucketServer;
import tongxin.deploy.SshServer;
import tongxin.output.LockHolder;

/** The site goes from the desk to readers. */
@Tag("browser")
class DeskPublishTest {
  @TempDir Path temp;
  private Path source = Path.of("");
  private Path www = Path.of("");

  @BeforeEach
  void write() throws IOException {
    source = temp.resolve("编辑部");
    www = temp.resolve("www");
    DeskRoom.begin(source);
    Files.writeString(
        source.resolve("content/site.yml"),
        "title: { zh: 乡村记事, en: Village Notes }\nbase_url: https://example.org/\n");
    article("spring-tea", "春茶开采", "published");
  }

  private void article(String slug, String title, String status) throws IOException {
    Path articles = Files.createDirectories(source.resolve("content/articles"));
    Files.writeString(
        articles.resolve(slug + ".zh.md"),
        "---\ntitle: "
            + title
            + "\ndate: 2026-03-20\ncolumn: news\nsummary: 一段摘要。\nstatus: "
            + status
            + "\n---\n\n茶园里，采茶的人很早就来了。\n");
  }

  private void targets(String... lines) throws IOException {
    Files.writeString(
        source.resolve("deploy.yml"),
        "targets:\n  main:\n    " + String.join("\n    ", lines) + "\n");
  }

  private void folder() throws IOException {
    targets("kind: folder", "path: '" + www + "'");
  }

  private static Page publish(DeskRoom room) {
    Page page = room.page();
    page.navigate(room.address() + "desk/#/publish");
    page.waitForSelector(".place");
    return page;
  }

  /** Looks what would change at the only target. */
  private static Page look(DeskRoom room) {
    Page page = publish(room);
    page.locator("[data-target=main] > .bar button.main").click();
    ended(page);
    return page;
  }

  private static void ended(Page page) {
    page.waitForSelector(".task[data-state]:not([data-state=running]) h3");
  }

  private static void move(Page page) {
    page.locator(".task button.main").click();
    page.waitForSelector(".task h3:has-text('发布好了')");
  }

  private static String task(Page page) {
    return page.locator(".task").textContent();
  }

  private boolean isPublished(String slug) {
    return Files.exists(www.resolve("zh/articles/2026/03/" + slug + "/index.html"));
  }

  @Test
  void whatWouldChangeIsShownByTitleBeforeAnythingMoves() throws IOException {
    folder();
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = look(room);
      assertThat(page.locator(".task .new li b").allTextContents()).contains("春茶开采");
      assertThat(www).doesNotExist();
      move(page);
      assertThat(isPublished("spring-tea")).isTrue();
      assertThat(page.locator(".shown").textContent()).contains("读者看到的是 20");
      assertThat(room.read("content/data/addresses.yml")).contains("spring-tea", "春茶开采");
      page = look(room);
      assertThat(task(page)).contains("没有要改动的");
      assertThat(room.faults()).isEmpty();
    }
  }

  @Test
  void aSiteThatDoesNotSayWhereItWillBeAsksForIt() throws IOException {
    folder();
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = look(room);
      assertThat(page.locator(".task p.warning").textContent()).contains("http://localhost/");
      page.locator(".warn input[name=url]").fill("不知道");
      page.locator(".warn button.main").click();
      page.waitForSelector(".warn [role=alert]:not(:empty)");
      page.locator(".warn input[name=url]").fill("www.example.cn");
      page.locator(".warn button.main").click();
      page.waitForSelector(".address:has-text('https://www.example.cn/')");
      assertThat(room.read("content/site.yml"))
          .endsWith("Village Notes }\nbase_url: https://www.example.cn/\n");
      page = look(room);
      assertThat(task(page)).doesNotContain("localhost");
      move(page);
      assertThat(Files.readString(www.resolve("sitemap.xml")))
          .contains("https://www.example.cn/zh/")
          .doesNotContain("localhost");
      assertThat(room.faults()).allMatch(fault -> fault.contains("422"));
    }
  }

  @Test
  void whatWasSeenIsWhatMoves() throws IOException {
    folder();
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = look(room);
      Path manifest = source.resolve("public/.tongxin-manifest");
      Files.writeString(manifest, Files.readString(manifest) + "\n");
      page.locator(".task button.main").click();
      page.waitForSelector(".task [role=alert]");
      assertThat(task(page)).contains("又重新生成过");
      assertThat(www).doesNotExist();
    }
  }

  @Test
  void aSiteWithAnErrorListsItAndMovesNothing() throws IOException {
    folder();
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      move(look(room));
      article("spring-tea", "春茶开采了", "published");
      Files.writeString(
          source.resolve("content/articles/broken.zh.md"),
          "---\ntitle: 坏\ndate: 2026-03-20\ncolumn: nowhere\nstatus: published\n---\n\n文。\n");
      Page page = look(room);
      assertThat(task(page)).contains("有错误要先改", "nowhere");
      assertThat(page.locator(".task li.error a").first().getAttribute("href"))
          .contains("broken.zh.md");
      assertThat(Files.readString(www.resolve("zh/index.html"))).doesNotContain("春茶开采了");
      assertThat(page.locator(".task button.main").count()).isZero();
    }
  }

  @Test
  void anAddressThatWouldVanishIsDecidedWithOneClick() throws IOException {
    folder();
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      move(look(room));
      Files.move(
          source.resolve("content/articles/spring-tea.zh.md"),
          source.resolve("content/articles/first-tea.zh.md"));
      Page page = look(room);
      assertThat(page.locator(".vanished li b").allTextContents()).contains("春茶开采");
      for (var lost : page.locator(".vanished > ul > li").all()) {
        if (lost.locator("button.main").count() > 0) {
          lost.locator("button.main").click();
        } else {
          lost.locator("button:has-text('撤下')").first().click();
        }
        lost.locator("p:has-text('已经决定')").waitFor();
      }
      page.locator(".task > .buttons button").click();
      page.waitForSelector(".task .new");
      page.locator(".task button.main").click();
      page.waitForSelector(".task h3:has-text('发布好了')");
      assertThat(isPublished("first-tea")).isTrue();
      assertThat(Files.readString(www.resolve("zh/articles/2026/03/spring-tea/index.html")))
          .contains("first-tea");
    }
  }

  @Test
  void anEarlierReleaseIsShownAgain() throws Exception {
    targets("kind: folder", "path: '" + www + "'", "keep: 3");
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      move(look(room));
      article("second", "第二篇", "published");
      move(look(room));
      Path second = www.resolve("current/zh/articles/2026/03/second/index.html");
      assertThat(second).exists();
      Page page = room.page();
      page.locator("button:has-text('退回到以前的发布')").click();
      page.locator("dialog .picks button").first().click();
      page.waitForSelector(".task .gone");
      assertThat(page.locator(".task .gone li b").allTextContents()).contains("第二篇");
      assertThat(second).exists();
      page.locator(".task button.main").click();
      page.waitForSelector(".task h3:has-text('已经退回')");
      assertThat(second).doesNotExist();
      assertThat(room.faults()).isEmpty();
    }
  }

  @Test
  void anotherProgramThatIsDeployingIsSaid() throws IOException {
    folder();
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      move(look(room));
      Path lock = source.resolve(".tongxin/deploy/targets/main/lock");
      try (LockHolder other = LockHolder.start(lock)) {
        assertThat(other).isNotNull();
        Page page = look(room);
        assertThat(task(page)).contains("另一个程序", "什么都没有动");
      }
    }
  }

  @Test
  void closingTheBrowserDoesNotEndADeployment() throws Exception {
    Path gate = temp.resolve("gate");
    targets(
        "kind: command",
        "command: [sh, -c, \"while [ ! -e '"
            + gate
            + "' ]; do sleep 0.05; done; mkdir -p '"
            + www
            + "'; cp -r \\\"$TONGXIN_SITE\\\"/. '"
            + www
            + "'\"]");
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = look(room);
      page.locator(".task button.main").click();
      page.waitForSelector(".task progress");
      Page second = room.context().newPage();
      page.close();
      second.navigate(room.address() + "desk/#/publish");
      second.waitForSelector(".task progress");
      second.locator("[data-target=main] > .bar button.main").click();
      second.waitForSelector(".task [role=alert]:has-text('正在发布')");
      Files.createFile(gate);
      second.waitForSelector(".task h3:has-text('发布好了')");
      assertThat(isPublished("spring-tea")).isTrue();
    }
  }

  @Test
  void aBucketIsPublishedToAndAWrongKeyIsSaid() throws Exception {
    BucketServer server = new BucketServer();
    targets("kind: s3", "bucket: news", "endpoint: " + server.endpoint());
    try {
      try (DeskRoom room = new DeskRoom(source, 1366, "zh", keys("wrong"))) {
        assertThat(task(look(room))).contains("不接受这个密钥");
        assertThat(server.files("")).isEmpty();
      }
      try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
        assertThat(task(look(room))).contains("AWS_ACCESS_KEY_ID", "重新启动编辑台");
      }
      try (DeskRoom room = new DeskRoom(source, 1366, "zh", keys("very-secret"))) {
        move(look(room));
        assertThat(server.files("")).containsKey("zh/articles/2026/03/spring-tea/index.html");
        assertThat(room.page().content()).doesNotContain("very-secret");
      }
    } finally {
      server.close();
    }
  }

  private static Map<String, String> keys(String secret) {
    return Map.of("AWS_ACCESS_KEY_ID", "access", "AWS_SECRET_ACCESS_KEY", secret);
  }

  @Test
  void aServerIsDescribedByAnswersAndPublishedTo() throws Exception {
    SshServer ssh = SshServer.start(temp.resolve("ssh"), true);
    Files.createDirectories(temp.resolve("home/.ssh"));
    Files.copy(ssh.file("known_hosts"), temp.resolve("home/.ssh/known_hosts"));
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = publish(room);
      page.locator("[name=kind]").selectOption("sftp");
      page.locator("[name=host]").fill("127.0.0.1");
      page.locator("[name=port]").fill(String.valueOf(ssh.port));
      page.locator("[name=user]").fill(System.getProperty("user.name"));
      page.locator("[name=path]").fill(www.toString());
      page.locator("[name=key_file]").fill(ssh.file("user").toString());
      assertThat(page.locator("[name=name]").inputValue()).isEqualTo("网站");
      page.locator("[name=name]").fill("main");
      page.locator("form.target button[type=submit]").click();
      page.waitForSelector("[data-target=main]");
      move(look(room));
      assertThat(isPublished("spring-tea")).isTrue();
      assertThat(room.read("deploy.yml")).contains("kind: sftp", "port: " + ssh.port);
      assertThat(room.faults()).isEmpty();
    } finally {
      ssh.close();
    }
  }

  @Test
  void noSecretIsWrittenAndNothingThatIsNoTarget() throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = publish(room);
      page.locator("[name=path]").fill(source.resolve("content").toString());
      page.locator("form.target button[type=submit]").click();
      page.waitForSelector("form.target [role=alert] p");
      assertThat(room.has("deploy.yml")).isFalse();
      page.locator("[name=kind]").selectOption("s3");
      page.locator("[name=bucket]").fill("AKIAABCDEFGHIJKLMNOP");
      page.locator("form.target button[type=submit]").click();
      page.waitForSelector("form.target [role=alert]:has-text('密')");
      assertThat(room.has("deploy.yml")).isFalse();
    }
  }

  @Test
  void aSecondTargetLeavesTheRestOfTheFileAsItWas() throws IOException {
    String before = "# 我们的服务器\ntargets:\n  main: { kind: folder, path: /srv/www } # 主站\n";
    Files.writeString(source.resolve("deploy.yml"), before);
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = publish(room);
      page.locator("summary:has-text('再加一个地方')").click();
      page.locator("[name=name]").fill("备用");
      page.locator("[name=path]").fill(www.toString());
      page.locator("form.target button[type=submit]").click();
      page.waitForSelector("[data-target=备用]");
      assertThat(room.read("deploy.yml")).startsWith(before).contains("备用:", www.toString());
    }
  }

  @Test
  void byKeysAlone() throws IOException {
    folder();
    try (DeskRoom room = new DeskRoom(source, 1366, "zh")) {
      Page page = publish(room);
      reach(page, "看看会改动什么");
      page.keyboard().press("Enter");
      page.waitForSelector(".task h3:focus:has-text('会有这些改动')");
      reach(page, "现在发布");
      page.keyboard().press("Enter");
      page.waitForSelector(".task h3:focus:has-text('发布好了')");
      assertThat(isPublished("spring-tea")).isTrue();
    }
  }

  private static void reach(Page page, String text) {
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      if (text.equals(page.evaluate("() => document.activeElement.textContent"))) {
        return;
      }
    }
    throw new AssertionError("not reached: " + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyStateCanBeReadByAScreenReader(String language) throws IOException {
    try (DeskRoom room = new DeskRoom(source, 1024, language)) {
      Page page = publish(room);
      assertThat(violations(page)).isEmpty();
      Files.writeString(source.resolve("deploy.yml"), "targets:\n  main: { kind: ftp }\n");
      page.reload();
      page.waitForSelector("section.problems li.error");
      assertThat(violations(page)).isEmpty();
      folder();
      page.reload();
      page = look(room);
      assertThat(violations(page)).isEmpty();
      page.locator(".task button.main").click();
      page.waitForSelector(".shown:has-text('20')");
      assertThat(violations(page)).isEmpty();
      Files.delete(source.resolve("content/articles/spring-tea.zh.md"));
      page = look(room);
      page.waitForSelector(".vanished");
      assertThat(violations(page)).isEmpty();
      assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(1024);
      assertThat(room.faults()).isEmpty();
    }
  }

  private static List<?> violations(Page page) throws IOException {
    try (InputStream in = DeskPublishTest.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return (List<?>)
        page.evaluate(
            "async () => (await axe.run({ resultTypes: ['violations'] }))"
                + ".violations.map(v => v.id + ' ' + v.nodes.map(n => n.html).join(' '))");
  }
}
