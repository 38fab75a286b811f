package tongxin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.authoring.ContentFolder;
import tongxin.content.model.PublicAddress;
import tongxin.content.model.Text;
import tongxin.desk.files.ContentPath;
import tongxin.desk.files.FileHistory;
import tongxin.desk.files.NewsroomFiles;
import tongxin.desk.status.SiteStatus;
import tongxin.problem.Problems;
import tongxin.source.edit.YamlChange;
import tongxin.source.edit.YamlPath;

/** How a piece begins, moves and is taken down. */
final class DeskLifeTest {
  private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
  private static final String TEA = "content/articles/2026/tea.zh.md";
  private static final String TEXT =
      "---\ntitle: 春茶 # 标题\ndate: 2026-03-20\ncolumn: news\nstatus: published\n---\n\n正文。\n";

  @TempDir Path source;

  @SuppressWarnings("NullAway.Init") // set before each test
  private ContentFolder folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private NewsroomFiles files;

  @BeforeEach
  void begin() throws Exception {
    files = new NewsroomFiles(source);
    folder = new ContentFolder(source);
    write("content/site.yml", "title: { zh: 记事, en: Notes }\n");
    write("content/data/columns.yml", "# 栏目\n- { id: news, name: 要闻 }\n");
    write(TEA, TEXT);
    write("content/articles/2026/tea.en.md", TEXT.replace("春茶", "Spring tea"));
  }

  private void write(String path, String text) throws Exception {
    Files.createDirectories(source.resolve(path).resolveSibling("."));
    Files.writeString(source.resolve(path), text);
  }

  private String read(String path) throws Exception {
    return Files.readString(source.resolve(path));
  }

  private LifeCalls life() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new LifeCalls(files, new FileHistory(files), folder, clock);
  }

  private NewCalls news() {
    return new NewCalls(files, folder, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private static Json.Fields fields(Map<String, ?> values) throws Exception {
    return Json.read(Json.write(values));
  }

  private String state() throws Exception {
    return SiteStatus.of(folder.content(new Problems()).orElseThrow(), List.of(), NOW)
        .item(TEA)
        .orElseThrow()
        .state()
        .id();
  }

  @Test
  void aNewNameKeepsTheOldAddressInBothLanguages() throws Exception {
    Reply reply = life().move(fields(Map.of("path", TEA, "slug", "new-tea", "date", "2026-04-01")));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(read(TEA))
        .contains("title: 春茶 # 标题\ndate: 2026-04-01\n", "slug: new-tea")
        .containsPattern("aliases: *\\[? *(\\n *- )?/zh/articles/2026/03/tea/");
    assertThat(read("content/articles/2026/tea.en.md")).contains("/en/articles/2026/03/tea/");
  }

  @Test
  void aDraftThatIsRenamedLeavesNoAddressBehind() throws Exception {
    write(TEA, TEXT.replace("published", "draft"));
    life().move(fields(Map.of("path", TEA, "slug", "new-tea")));
    assertThat(read(TEA)).doesNotContain("aliases");
  }

  @Test
  void anAddressThatIsTakenIsRefused() throws Exception {
    write("content/articles/2026/other.zh.md", TEXT);
    Reply reply = life().move(fields(Map.of("path", TEA, "slug", "other")));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(read(TEA)).isEqualTo(TEXT);
  }

  @Test
  void whatIsTakenDownSaysSoAndComesBack() throws Exception {
    life().apply(List.of(TEA), List.of(YamlChange.set(YamlPath.of("status"), "withdrawn")));
    assertThat(state()).isEqualTo("taken-down");
    life().apply(List.of(TEA), List.of(YamlChange.set(YamlPath.of("status"), "published")));
    assertThat(state()).isEqualTo("published");
    assertThat(read(TEA)).isEqualTo(TEXT);
  }

  private TakeDownCalls takeDown() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new TakeDownCalls(life(), folder, files, new FileHistory(files), source, clock);
  }

  @Test
  void aNoticeStandsAtTheAddressOfWhatWasTakenDownAndGoesWhenItComesBack() throws Exception {
    Map<String, Object> wish = Map.of("paths", List.of(TEA), "notice", "true", "zh", "来源有误");
    assertThat(takeDown().takeDown(fields(wish)).status()).isEqualTo(200);
    assertThat(state()).isEqualTo("taken-down");
    assertThat(read("content/articles/2026/tea.en.md")).contains("status: published");
    assertThat(read("content/data/addresses.yml"))
        .contains("/zh/articles/2026/03/tea/", "gone: true", "notice: true", "来源有误")
        .doesNotContain("/en/");
    Problems problems = new Problems();
    assertThat(folder.content(problems).orElseThrow().data().addresses().all())
        .singleElement()
        .extracting(PublicAddress::fate)
        .isEqualTo(new PublicAddress.Gone(true, false, new Text(Map.of("zh", "来源有误"), "zh")));
    assertThat(problems.sorted())
        .noneMatch(problem -> problem.location().file().endsWith("addresses.yml"));

    takeDown().putBack(fields(Map.of("paths", List.of(TEA))));
    assertThat(read(TEA)).isEqualTo(TEXT);
    assertThat(read("content/data/addresses.yml"))
        .contains("/zh/articles/2026/03/tea/")
        .doesNotContain("gone: true", "notice: true", "来源有误");
  }

  @Test
  void withoutANoticeOnlyAddressesOfTheLedgerAreSaidToBeGone() throws Exception {
    takeDown().takeDown(fields(Map.of("paths", List.of(TEA))));
    assertThat(source.resolve("content/data/addresses.yml")).doesNotExist();
    takeDown().putBack(fields(Map.of("paths", List.of(TEA))));
    write(
        "content/data/addresses.yml",
        "# 台账\n- address: /zh/articles/2026/03/tea/\n  key: content/articles/2026/tea\n");
    takeDown().takeDown(fields(Map.of("paths", List.of(TEA))));
    assertThat(read("content/data/addresses.yml"))
        .startsWith("# 台账\n")
        .contains("gone: true")
        .doesNotContain("notice");
  }

  @Test
  void anEntryWithAFaultIsNotOverwrittenByANewOne() throws Exception {
    write("content/data/tags.yml", "- { id: tea, name: 茶 }\n- { id: TEA!, name: 坏 }\n");
    new DataCalls(files, folder).add(fields(Map.of("kind", "tag", "title", "采茶")));
    assertThat(read("content/data/tags.yml")).contains("id: tea", "坏", "id: cai-cha");
  }

  @Test
  void allFilesAreChangedOrNone() throws Exception {
    write("content/articles/2026/tea.en.md", "---\ntitle: [\n---\n");
    Reply reply =
        life()
            .apply(
                List.of(TEA, "content/articles/2026/tea.en.md"),
                List.of(YamlChange.set(YamlPath.of("status"), "draft")));
    assertThat(reply.status()).isEqualTo(422);
    assertThat(read(TEA)).isEqualTo(TEXT);
  }

  @Test
  void anArticleGetsAFolderForItsPhotosAndKeepsItsAddress() throws Exception {
    Reply reply = news().bundle(ContentPath.of(TEA).orElseThrow());
    assertThat(reply.value())
        .isEqualTo(
            Map.of(
                "folder",
                "content/articles/2026/tea/",
                "open",
                "content/articles/2026/tea/index.zh.md"));
    assertThat(read("content/articles/2026/tea/index.zh.md")).isEqualTo(TEXT);
    assertThat(source.resolve(TEA)).doesNotExist();
    assertThat(source.resolve("content/articles/2026/tea/index.en.md")).exists();
  }

  @Test
  void aTagIsAddedBehindTheOthers() throws Exception {
    DataCalls data = new DataCalls(files, folder);
    write("content/data/tags.yml", "# 标签\n- { id: tea, name: 茶 } # 一\n");
    data.add(fields(Map.of("kind", "tag", "title", "采茶", "english", "Picking")));
    assertThat(read("content/data/tags.yml"))
        .startsWith("# 标签\n- { id: tea, name: 茶 } # 一\n")
        .contains("id: cai-cha", "zh: 采茶", "en: Picking");
    assertThat(folder.content(new Problems()).orElseThrow().data().tags())
        .containsKeys("tea", "cai-cha");
  }

  @Test
  void aNewsroomBeginsWithAFewAnswers() throws Exception {
    Path empty = Files.createDirectories(source.resolve("新"));
    NewCalls calls =
        new NewCalls(
            new NewsroomFiles(empty), new ContentFolder(empty), Clock.fixed(NOW, ZoneOffset.UTC));
    Json.Fields wish = fields(Map.of("kind", "newsroom", "title", "清溪: 记事", "columns", "要闻、村庄"));
    assertThat(calls.begin(wish).status()).isEqualTo(200);
    assertThat(calls.begin(wish).status()).isEqualTo(422);
    Problems problems = new Problems();
    assertThat(new ContentFolder(empty).content(problems).orElseThrow().data().columns())
        .containsOnlyKeys("yao-wen", "cun-zhuang");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aPictureIsWhatItsNameSays() throws Exception {
    PhotoCalls photos = new PhotoCalls(files, source);
    ContentPath path = ContentPath.of("content/articles/2026/tea/a.jpg").orElseThrow();
    byte[] script = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
    assertThat(photos.take(path, script).status()).isEqualTo(422);
    assertThat(source.resolve(path.value())).doesNotExist();
  }
}
