package tongxin.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.cli.Program;
import tongxin.config.BuildOptions;

/** {@code tongxin pack} and {@code tongxin wechat}. */
final class ExportTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-26T04:30:00Z"), ZoneOffset.UTC);

  @TempDir Path temp;
  private CopiedNewsroom newsroom;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void aNewsroom() throws IOException {
    newsroom = new CopiedNewsroom(Files.createDirectories(temp.resolve("编辑 部")));
  }

  private int run(String... words) {
    printed.reset();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--source", newsroom.folder().toString()));
    return new Program(stream, stream, NOON, Locale.ENGLISH, false).run(all.toArray(String[]::new));
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private Document pack(String... pieces) throws IOException {
    Path file = temp.resolve("p.html");
    List<String> words = new ArrayList<>(List.of("pack"));
    words.addAll(List.of(pieces));
    words.addAll(List.of("--out", file.toString()));
    assertThat(run(words.toArray(String[]::new))).as(said()).isZero();
    return Jsoup.parse(Files.readString(file));
  }

  private Document wechat(int status, String piece) throws IOException {
    Path folder = temp.resolve("w");
    assertThat(run("wechat", piece, "--out", folder.toString())).as(said()).isEqualTo(status);
    return Jsoup.parse(Files.readString(folder.resolve("index.html")));
  }

  @Test
  void aPackedDraftIsMarkedAsAPreviewOfWhenAndAsNotPublic() throws IOException {
    Document page = pack("secret-plan");

    assertThat(page.text()).contains("草稿正文", "状态：草稿，尚未公开发布", "请勿转发");
    assertThat(page.select(".tx-notice").text()).contains("预览，截至2026-11-26 12:30");
    assertThat(page.select(".tx-watermark span").text()).contains("2026-11-26 12:30");
    assertThat(page.title()).startsWith("预览：还没定的事");
  }

  @Test
  void aPackedFileLoadsNothingFromElsewhere() throws IOException {
    Document page = pack("spring-tea", "qingxi", "secret-plan");

    for (Element element : page.select("[src], [srcset], [poster], [data], link, script, iframe")) {
      assertThat(element.attr("src")).as(element.outerHtml()).startsWith("data:image/");
    }
    assertThat(page.select("style").html()).doesNotContain("@import").doesNotContain("url(/");
    assertThat(page.select("img")).isNotEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; img-src data:");
  }

  @Test
  void packedPiecesLeadToEachOtherAndIdsAreApart() throws IOException {
    Document page = pack("spring-tea", "village:qingxi", "secret-plan");

    assertThat(page.select("#tx-1 a[href=#tx-2]")).isNotEmpty();
    assertThat(page.select("#tx-3 a[href=#tx-1]")).isNotEmpty();
    assertThat(page.select(".tx-contents li")).hasSize(3);
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String href : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(ids).contains(href.substring(1));
    }
    assertThat(pack("secret-plan").select("a[href^=http]").eachAttr("href"))
        .contains("https://news.example.org/n/zh/articles/2026/03/spring-tea/");
  }

  @Test
  void theNewsroomIsOnlyRead() throws IOException {
    Map<String, String> before = newsroom.state();
    pack("spring-tea", "secret-plan");
    wechat(0, "spring-tea");
    assertThat(newsroom.state()).isEqualTo(before);
  }

  @Test
  void aPieceIsNamedBySlugFileAddressKindOrTitle() throws IOException {
    String file = newsroom.folder().resolve("content/articles/spring-tea.zh.md").toString();
    for (String name :
        List.of(
            "spring-tea",
            "articles/spring-tea",
            "content/articles/spring-tea.zh.md",
            file,
            "articles/2026/03/spring-tea",
            "/zh/articles/2026/03/spring-tea/",
            "https://news.example.org/n/zh/articles/2026/03/spring-tea/index.html",
            "article:spring-tea",
            "春茶开采")) {
      assertThat(file(name)).as(name).isEqualTo("content/articles/spring-tea.zh.md");
    }
    for (String name :
        List.of(
            "spring-tea.en",
            "content/articles/spring-tea.en.md",
            "en/articles/2026/03/spring-tea",
            "Spring tea")) {
      assertThat(file(name)).as(name).isEqualTo("content/articles/spring-tea.en.md");
    }
    for (String name : List.of("qingxi", "village:qingxi", "villages/qingxi", "清溪人家")) {
      assertThat(file(name)).as(name).startsWith("content/villages/qingxi/");
    }
  }

  private String file(String name) throws IOException {
    BuildOptions options =
        BuildOptions.of(newsroom.folder(), newsroom.folder().resolve("public"), NOON.instant());
    ExportedSite site = ExportedSite.read(options, new ArrayList<>()).orElseThrow();
    return site.find(name, null) instanceof PieceChoice.Found found
        ? found.page().origin().file()
        : "none";
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseNearIt() {
    assertThat(run("pack", "sprng-tea")).isEqualTo(2);
    assertThat(said()).contains("sprng-tea", "spring-tea");
    assertThat(run("wechat", "清溪")).isEqualTo(2);
    assertThat(said()).contains("qingxi");
    assertThat(run("pack")).isEqualTo(2);
    assertThat(run("wechat", "a", "b")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"public/p.html", "content/p.html", "assets/p.html", ".tongxin/p.html"})
  void nothingIsWrittenIntoThePublishedSiteOrAmongContent(String target) {
    Path file = newsroom.folder().resolve(target);
    assertThat(run("pack", "spring-tea", "--out", file.toString())).isEqualTo(2);
    assertThat(file).doesNotExist();
    assertThat(run("wechat", "spring-tea", "--out", file.toString())).isEqualTo(2);
    assertThat(file).doesNotExist();
  }

  @Test
  void onlyWhatTongxinMadeIsWrittenOver() throws IOException {
    Path file = Files.writeString(temp.resolve("mine.html"), "mine");
    assertThat(run("pack", "spring-tea", "--out", file.toString())).isEqualTo(2);
    assertThat(file).hasContent("mine");
    Path folder = Files.createDirectories(temp.resolve("photos-of-mine"));
    Files.writeString(folder.resolve("a.txt"), "mine");
    assertThat(run("wechat", "spring-tea", "--out", folder.toString())).isEqualTo(2);
    assertThat(folder.toFile().list()).containsExactly("a.txt");
    pack("spring-tea");
    pack("spring-tea");
    wechat(0, "spring-tea");
    wechat(0, "spring-tea");
  }

  @Test
  void theTextForWechatHasItsStylesAtEachElementAndLinksAsFootnotes() throws IOException {
    Element text = wechat(0, "spring-tea").select("#text > section").get(0);

    assertThat(text.select("[class], [id], script, style, link, iframe")).isEmpty();
    assertThat(text.select("p, h2, h3, section, blockquote"))
        .filteredOn(element -> element.closest("li") == null)
        .allMatch(element -> element.hasAttr("style"));
    assertThat(text.select("a").eachAttr("href")).containsExactly("https://mp.weixin.qq.com/s/abc");
    assertThat(text.select("sup").eachText()).contains("[2]", "[3]");
    assertThat(text.text())
        .contains("[2] 清溪: https://news.example.org/n/zh/villages/qingxi/")
        .containsOnlyOnce("[3] 外站: https://example.com/a");
  }

  @Test
  void photosForWechatAreFilesOfAtMostOneMegabyte() throws IOException {
    Files.write(
        newsroom.folder().resolve("content/articles/tea.jpg"), CopiedNewsroom.noise(1700, 1300));

    Document page = wechat(0, "spring-tea");

    Path photo = temp.resolve("w/photos/01-tea.jpg");
    assertThat(Files.size(photo)).isBetween(100_000L, 1_000_000L);
    assertThat(page.select(".photos code").text()).isEqualTo("01-tea.jpg");
    assertThat(page.select("[data-photo=01-tea.jpg]").text()).contains("01-tea.jpg");
    try (Stream<Path> all = Files.list(temp.resolve("w/photos"))) {
      assertThat(all).hasSize(1);
    }
  }

  @Test
  void whatIsTooLongForWechatIsSaidAndTheStatusIsOne() throws IOException {
    newsroom.article(
        "long.zh.md",
        "title: "
            + "长".repeat(65)
            + "\nsummary: "
            + "摘".repeat(121)
            + "\ndate: 2026-03-20\nstatus: published",
        "字".repeat(20_001) + "\n");
    Document page = wechat(1, "long");
    assertThat(said()).contains("65", "64", "121", "120", "20001", "20000");
    assertThat(page.select(".limits .over")).hasSize(3);
    newsroom.article(
        "long.zh.md",
        "title: "
            + "长".repeat(64)
            + "\nsummary: "
            + "摘".repeat(120)
            + "\ndate: 2026-03-20\nstatus: published",
        "字".repeat(20_000) + "\n");
    assertThat(wechat(0, "long").select(".limits .fits")).hasSize(3);
  }

  @Test
  void theTargetMayBeAFolderOrAPage() throws IOException {
    assertThat(run("pack", "spring-tea", "--out", temp.resolve("new folder").toString())).isZero();
    assertThat(temp.resolve("new folder/spring-tea-preview.html")).exists();
    Path mine = Files.createDirectories(temp.resolve("photos"));
    Files.writeString(mine.resolve("mine.jpg"), "mine");
    assertThat(run("wechat", "spring-tea", "--out", temp.resolve("tea.html").toString())).isZero();
    assertThat(temp.resolve("tea-photos/01-tea.jpg")).exists();
    assertThat(Files.readString(temp.resolve("tea.html")))
        .contains("src=\"tea-photos/01-tea.jpg\"");
    assertThat(mine.resolve("mine.jpg")).exists();
    Files.move(mine, temp.resolve("other-photos"));
    assertThat(run("wechat", "spring-tea", "--out", temp.resolve("other.html").toString()))
        .isEqualTo(2);
    assertThat(temp.resolve("other-photos/mine.jpg")).exists();
  }

  @Test
  void aDraftForWechatIsSaidToBeOne() throws IOException {
    assertThat(wechat(0, "secret-plan").select(".warning")).hasSize(1);
    assertThat(said()).contains("not public");
    assertThat(wechat(0, "spring-tea").select(".warning")).isEmpty();
  }

  @Test
  void whatWechatTakesAwayIsListed() throws IOException {
    assertThat(wechat(0, "spring-tea").select(".strips li")).hasSizeGreaterThan(5);
    assertThat(said()).contains("3 links to web pages");
  }

  @Test
  void aMistakeInAnotherDraftStopsNothing() throws IOException {
    newsroom.article(
        "half.zh.md", "title: 半成品\ndate: 2026-03-21\nstatus: draft", "[x](artcle:y) {{< ph >}}\n");
    newsroom.write("content/articles/broken.zh.md", "---\ntitle: [\n---\n\n一。\n");
    assertThat(pack("secret-plan").text()).contains("草稿正文");
    assertThat(wechat(0, "spring-tea").text()).contains("第一段");
  }

  @ParameterizedTest
  @ValueSource(strings = {"half", "content/articles/half.zh.md", "articles/half", "article:half"})
  void theMistakesOfTheDraftThatIsAskedForAreSaid(String name) throws IOException {
    newsroom.article(
        "half.zh.md", "title: 半成品\ndate: 2026-03-21\nstatus: draft", "[x](artcle:y)\n");
    assertThat(run("pack", name, "--out", temp.resolve("p.html").toString())).isEqualTo(1);
    assertThat(said()).contains("half.zh.md:8:", "artcle:y");
    assertThat(temp.resolve("p.html")).doesNotExist();
    assertThat(run("wechat", name, "--out", temp.resolve("w").toString())).isEqualTo(1);
  }

  @Test
  void aMistakeInWhatIsPublicStopsAsBefore() throws IOException {
    newsroom.article(
        "half.zh.md", "title: 半成品\ndate: 2026-03-21\nstatus: published", "[x](artcle:y)\n");
    assertThat(run("pack", "spring-tea", "--out", temp.resolve("p.html").toString())).isEqualTo(1);
    assertThat(said()).contains("half.zh.md");
  }
}
