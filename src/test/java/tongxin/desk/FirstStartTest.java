package tongxin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.authoring.ContentFolder;
import tongxin.desk.files.NewsroomFiles;

/** What the first page of the desk offers: to open another newsroom, and to bring in a blog. */
final class FirstStartTest {
  @TempDir Path temp;
  private final List<Path> opened = new ArrayList<>();

  private FirstStartCalls calls(@Nullable Consumer<Path> others) throws IOException {
    Path source = Files.createDirectories(temp.resolve("同心"));
    Clock clock = Clock.fixed(Instant.parse("2026-11-26T04:00:00Z"), ZoneOffset.UTC);
    Desk.Settings settings = new Desk.Settings(source, clock, Locale.CHINESE, false, others, null);
    ContentFolder folder = new ContentFolder(source);
    NewCalls news = new NewCalls(new NewsroomFiles(source), folder, clock);
    return new FirstStartCalls(settings, folder, news, null);
  }

  private static Json.Fields fields(Map<String, String> fields) throws IOException {
    return Json.read(Json.write(fields));
  }

  private static Object error(Reply reply) {
    return reply.value() instanceof Map<?, ?> map ? String.valueOf(map.get("error")) : "";
  }

  private Reply open(String folder) throws IOException {
    return calls(opened::add).open(fields(Map.of("folder", folder)));
  }

  @Test
  void anotherNewsroomIsOpenedByItsFolderOrItsContent() throws Exception {
    Path other = temp.resolve("别的 编辑部");
    Files.createDirectories(other.resolve("content"));
    Files.writeString(other.resolve("content/site.yml"), "title: 甲\n");

    assertThat(open(other.toString()).status()).isEqualTo(200);
    assertThat(open("\"" + other.resolve("content") + "\"").status()).isEqualTo(200);
    assertThat(opened).containsExactly(other, other);
  }

  @Test
  void whatIsNoNewsroomIsNotOpened() throws Exception {
    assertThat(error(open(temp.toString()))).isEqualTo("no-newsroom");
    assertThat(error(open(temp.resolve("gone").toString()))).isEqualTo("no-folder");
    assertThat(error(open("content"))).as("no whole path").isEqualTo("no-folder");
    assertThat(error(open("\0"))).isEqualTo("no-folder");
    assertThat(opened).isEmpty();
  }

  @Test
  void aDeskOfOneNewsroomOpensNoOther() throws Exception {
    Reply reply = calls(null).open(fields(Map.of("folder", temp.toString())));
    assertThat(reply.status()).isEqualTo(404);
  }

  @Test
  void aBlogIsBroughtInAsDraftsAndBeginsTheNewsroom() throws Exception {
    Path posts = Files.createDirectories(temp.resolve("blog/source/_posts"));
    Files.writeString(
        posts.resolve("tea.md"),
        "---\ntitle: 春茶\ndate: 2020-03-20\ncategories: [见闻]\n---\n\n正文。\n");
    FirstStartCalls calls = calls(null);
    Map<String, String> wish =
        Map.of("from", "hexo", "folder", temp.resolve("blog").toString(), "title", "乡村记事");

    Reply reply = calls.bring(fields(wish));

    assertThat(reply.value()).isEqualTo(Map.of("texts", 1, "written", 1L));
    Path source = temp.resolve("同心/content");
    assertThat(source.resolve("site.yml")).content().contains("乡村记事");
    try (var all = Files.walk(source.resolve("articles"))) {
      Path article = all.filter(file -> file.toString().endsWith(".md")).findFirst().orElseThrow();
      assertThat(article).content().contains("正文。", "status: draft");
    }
    assertThat(error(calls.bring(fields(Map.of("from", "x", "folder", temp.toString())))))
        .isEqualTo("no-kind");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.cn/, https://www.example.cn/",
    "www.example.cn, https://www.example.cn/",
    "http://example.cn/news, http://example.cn/news/",
    "https：//www。example。cn, https://www.example.cn/",
    "HTTPS://www.example.cn, https://www.example.cn/",
    "例子.中国, https://xn--fsqu00a.xn--fiqs8s/",
    "10.0.0.8:8080, https://10.0.0.8:8080/"
  })
  void theAddressOfTheSiteIsTakenAsItIsTyped(String typed, String written) throws Exception {
    assertThat(newsroom(typed).status()).isEqualTo(200);
    assertThat(Files.readString(temp.resolve("同心/content/site.yml")))
        .isEqualTo("title: 记事\nbase_url: " + written + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"不知道", "localhost", "http://localhost:8080/", "127.0.0.1", "ftp://a.cn", "a b.cn"})
  void whatReadersCouldNotOpenIsNoAddress(String typed) throws Exception {
    assertThat(error(newsroom(typed))).isEqualTo("site-address");
    assertThat(temp.resolve("同心/content/site.yml")).doesNotExist();
  }

  @Test
  void aNewsroomBeginsWithoutAnAddress() throws Exception {
    assertThat(newsroom(" ").status()).isEqualTo(200);
    assertThat(Files.readString(temp.resolve("同心/content/site.yml"))).isEqualTo("title: 记事\n");
  }

  private Reply newsroom(String url) throws IOException {
    calls(null);
    Path source = temp.resolve("同心");
    NewCalls news =
        new NewCalls(new NewsroomFiles(source), new ContentFolder(source), Clock.systemUTC());
    return news.begin(fields(Map.of("kind", "newsroom", "title", "记事", "url", url)));
  }
}
