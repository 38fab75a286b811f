package tongxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
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
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code tongxin new}, in a newsroom with two columns. */
final class NewCommandTest {
  private static final Clock EVENING =
      Clock.fixed(Instant.parse("2026-12-31T16:30:00Z"), ZoneOffset.UTC);

  /** A line that shows what may stand there. */
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^# ((?:- |  )?\\w+: )");

  @TempDir Path source;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void aNewsroom() throws IOException {
    write("content/site.yml", "title: { zh: 甲, en: A }\n");
    write(
        "content/data/columns.yml",
        "- { id: news, name: { zh: 要闻, en: News } }\n- { id: notes, name: 见闻 }\n");
    write("content/data/pinyin.yml", "长坪: chang-ping\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private int run(String... words) {
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--source", source.toString()));
    return new Program(stream, stream, EVENING, Locale.ENGLISH, false)
        .run(all.toArray(String[]::new));
  }

  private String said() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private String text(String path) throws IOException {
    return Files.readString(source.resolve(path));
  }

  @Test
  void anArticleIsBegunInBothLanguagesInTheYearOfTheSitesZone() throws IOException {
    assertThat(run("new", "article", "长坪的\"一天\"：上", "--column", "notes")).isZero();
    String zh = "content/articles/2027/chang-ping-de-yi-tian-shang.zh.md";
    assertThat(said()).contains(zh).contains("chang-ping-de-yi-tian-shang.en.md");
    assertThat(text(zh))
        .contains("title: \"长坪的\\\"一天\\\"：上\"\n", "date: 2027-01-01 00:30\n")
        .contains("column: notes", "status: draft");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article", "village", "site", "gallery"})
  void whatIsBegunPassesTheCheckAndIsNotPublic(String kind) throws IOException {
    assertThat(run("new", kind, "单家村: \\ # { 'x' }")).isZero();
    printed.reset();
    assertThat(run("check", "--strict")).as(said()).isZero();
    assertThat(run("build")).isZero();
    try (var files = Files.walk(source.resolve("public"))) {
      assertThat(files.filter(Files::isRegularFile).map(NewCommandTest::content))
          .noneMatch(text -> text.contains("单家村"));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains("\u00e5\u008d\u0095")
          ? Files.readString(file)
          : "";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void publishingWhatWasBegunNeedsNothingMore() throws IOException {
    assertThat(run("new", "village", "清溪人家")).isZero();
    String data = "content/villages/qing-xi-ren-jia/village.yml";
    write(data, text(data).replace("status: draft", "status: published"));
    assertThat(run("build")).as(said()).isZero();
    assertThat(source.resolve("public/zh/villages/qing-xi-ren-jia/index.html")).exists();
  }

  /** Each example, without its #, is a value that the program takes. */
  @ParameterizedTest
  @ValueSource(strings = {"article", "village", "site", "gallery"})
  void everyExampleInWhatIsBegunIsUnderstood(String kind) throws IOException {
    assertThat(run("new", kind, "清溪")).isZero();
    write("content/data/divisions.yml", "- { id: id, name: { zh: 甲县, en: A } }\n");
    int examples = 0;
    for (String folder : List.of("articles/2027", "villages", "sites", "galleries")) {
      examples += takeExamples(source.resolve("content").resolve(folder));
    }
    assertThat(examples).isGreaterThan(1);
    picture("content/articles/2027/cover.jpg");
    for (String folder : List.of("villages", "sites", "galleries")) {
      if (Files.exists(source.resolve("content/" + folder))) {
        picture("content/" + folder + "/qing-xi/cover.jpg");
        picture("content/" + folder + "/qing-xi/photos/01.jpg");
      }
    }
    printed.reset();
    assertThat(run("check", "--strict")).as(said()).isZero();
  }

  /** Takes away the # of each example below a folder, and counts the files that had any. */
  private static int takeExamples(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    int changed = 0;
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        String taken = EXAMPLE.matcher(text).replaceAll("$1");
        changed += text.equals(taken) ? 0 : 1;
        Files.writeString(file, taken);
      }
    }
    return changed;
  }

  private void picture(String path) throws IOException {
    write(path, "");
    BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "jpg", source.resolve(path).toFile());
  }

  @Test
  void aTitleMayLookLikeAPlaceOfTheForm() throws IOException {
    assertThat(run("new", "article", "{columns} and {date}", "--slug", "odd")).isZero();
    assertThat(text("content/articles/2027/odd.zh.md"))
        .contains("title: \"{columns} and {date}\"\n");
  }

  @Test
  void aSecondArticleOfTheSameTitleGetsANumber() {
    assertThat(run("new", "article", "春茶")).isZero();
    assertThat(run("new", "article", "春茶")).isZero();
    assertThat(said()).contains("2027/chun-cha-2.zh.md");
  }

  @Test
  void aTranslationStandsBesideItsOriginal() throws IOException {
    write(
        "content/articles/old/tea/index.zh.md",
        "---\ntitle: 茶\ndate: 2025-03-01 09:00\ncolumn: notes\n---\n");
    assertThat(run("new", "article", "Tea", "--slug", "tea", "--lang", "en")).isZero();
    assertThat(text("content/articles/old/tea/index.en.md"))
        .contains("date: 2025-03-01 09:00\n", "column: notes ");
  }

  @Test
  void nothingIsEverOverwritten() throws IOException {
    write("content/villages/qingxi/notes.txt", "mine");
    assertThat(run("new", "village", "qingxi")).isEqualTo(2);
    assertThat(said()).contains("content/villages/qingxi/ is there already");
    assertThat(source.resolve("content/villages/qingxi/village.yml")).doesNotExist();

    assertThat(run("new", "article", "Tea", "--slug", "tea")).isZero();
    assertThat(run("new", "article", "Other", "--slug", "tea")).isEqualTo(2);
    assertThat(text("content/articles/2027/tea.zh.md")).contains("\"Tea\"");
  }

  @Test
  void anUnknownColumnIsNamedWithThoseThatThereAre() {
    assertThat(run("new", "article", "春茶", "--column", "new")).isEqualTo(2);
    assertThat(said()).contains("no column \"new\". There are: news, notes.");
  }

  @Test
  void wrongUseIsAnsweredWithTheUsage() {
    assertThat(run("new")).isEqualTo(2);
    assertThat(run("new", "article")).isEqualTo(2);
    assertThat(run("new", "article", " ")).isEqualTo(2);
    assertThat(run("new", "town", "春茶")).isEqualTo(2);
    assertThat(said().split("Usage: tongxin new article", -1)).hasSize(5);
    assertThat(said()).contains("Say what is new", "title or name is missing", "no \"town\"");
  }

  @Test
  void aMistypedKindAndATitleWithoutQuotationMarksAreRecognised() {
    assertThat(run("new", "articel", "Tea")).isEqualTo(2);
    assertThat(said()).contains("There is no \"articel\". Did you mean article?");
    assertThat(run("new", "village", "Spring", "Tea")).isEqualTo(2);
    assertThat(said()).contains("needs quotation marks: tongxin new village \"Spring Tea\"");
  }

  @Test
  void whatCannotBeInAnAddressIsRefused() {
    assertThat(run("new", "article", "春茶", "--slug", "Spring Tea")).isEqualTo(2);
    assertThat(run("new", "gallery", "！！！")).isEqualTo(2);
    assertThat(run("new", "gallery", "春茶", "--slug", "tea")).isEqualTo(2);
    assertThat(run("new", "article", "春茶", "--lang", "fr")).isEqualTo(2);
    assertThat(source.resolve("content/articles")).doesNotExist();
  }

  @Test
  void anotherOfTheSameNameIsBegunWithANote() throws IOException {
    write("content/villages/qingxi/village.yml", "brand: { zh: 清溪人家, en: Qingxi Homes }\n");
    assertThat(run("new", "village", "清溪人家")).isZero();
    assertThat(said()).contains("called \"清溪人家\" already: content/villages/qingxi/village.yml");
    assertThat(run("new", "gallery", "清溪人家")).isZero();
    assertThat(run("new", "village", "长坪")).isZero();
    assertThat(said().split("already", -1)).hasSize(2);
  }

  @Test
  void theLanguageOfAnArticleIsNotThatOfTheMessages() {
    assertThat(run("new", "article", "春茶", "--lang", "zh")).isZero();
    assertThat(run("new", "town", "春茶", "--lang", "zh")).isEqualTo(2);
    assertThat(said()).contains("There is no \"town\"");
  }

  @Test
  void anArticleInALanguageThatTheSiteLacksIsRefused() throws IOException {
    write("content/site.yml", "title: 甲\nlanguages: [zh-CN]\n");
    assertThat(run("new", "article", "Tea", "--lang", "en")).isEqualTo(2);
    assertThat(said()).contains("not in the language \"en\"");
  }
}
