package tongxin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;
import tongxin.output.Publisher;

/** What a journalist types and reads. */
final class ProgramTest {
  private static final Clock CLOCK = Clock.fixed(GoldenSite.NOW, ZoneOffset.UTC);

  @TempDir Path temp;
  private Path source;

  @BeforeEach
  void copy() throws IOException {
    source = GoldenSite.SUB_PATH.copyTo(temp.resolve("source"));
  }

  /** What one command line came to. */
  private record Run(int status, String out, String err) {}

  private static Run run(Clock clock, Locale locale, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Program program =
        new Program(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            clock,
            locale,
            false);
    int status = program.run(arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Run english(String... arguments) {
    return run(CLOCK, Locale.ENGLISH, arguments);
  }

  private static Run chinese(String... arguments) {
    return run(CLOCK, Locale.SIMPLIFIED_CHINESE, arguments);
  }

  private String site() {
    return source.toString();
  }

  private void breakAnArticle() throws IOException {
    Files.writeString(
        source.resolve("content/articles/bad.en.md"),
        """
        ---
        title: "Bad \\"quotes\\" & 引号"
        date: 2026-11-03
        column: nots
        status: published
        ---
        Text.
        """);
  }

  @Test
  void aBuildThatIsDoneSaysHowManyPagesAndWhere() {
    Run run = english("build", "--source", site());

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("pages in " + source.resolve("public"));
    assertThat(run.err()).isEmpty();
    assertThat(source.resolve("public/en/index.html")).exists();
  }

  @Test
  void problemsInTheContentAreToldWithTheirPlace() throws IOException {
    breakAnArticle();

    Run run = english("build", "--source", site());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("content/articles/bad.en.md:4:9: error[column-unknown]")
        .contains("Did you mean \"notes\"?");
    assertThat(run.out()).contains("Nothing was published");
    assertThat(source.resolve("public")).doesNotExist();
  }

  @Test
  void problemsAreInTheLanguageOfTheMachineOrOfTheOption() throws IOException {
    breakAnArticle();

    assertThat(chinese("build", "--source", site()).err()).contains("未知栏目");
    assertThat(english("build", "--source", site(), "--lang", "zh").err()).contains("未知栏目");
    assertThat(chinese("build", "--source", site(), "--lang=en").err()).contains("Unknown column");
    assertThat(run(CLOCK, Locale.GERMAN, "build", "--source", site()).err())
        .contains("Unknown column");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help", "build --help", "check --help", "build -h"})
  void helpIsTheSameWhereverItIsAskedFor(String line) {
    Run english = english(line.split(" ", -1));
    assertThat(english.status()).isEqualTo(0);
    assertThat(english.out()).contains("Usage: tongxin COMMAND", "--base-url URL");
    assertThat(english.err()).isEmpty();

    Run chinese = chinese(line.split(" ", -1));
    assertThat(chinese.status()).isEqualTo(0);
    assertThat(chinese.out()).contains("用法：tongxin 命令", "--base-url 网址");
  }

  @Test
  void everyOptionOfBuildIsInTheHelp() {
    String help = english("--help").out();
    new picocli.CommandLine(
            new BuildCommand(
                new Terminal(System.out, System.err, CLOCK, Words.in(Locale.ENGLISH), false)))
        .getCommandSpec()
        .options()
        .forEach(option -> assertThat(help).containsAnyOf(option.names()));
  }

  @Test
  void theOptionsOfNewAreInTheHelp() {
    assertThat(english("--help").out()).contains("--column", "--slug", "zh|en|both", "model site");
  }

  @Test
  void aMistypedCommandOrOptionIsRecognised() {
    assertThat(english("bulid").err()).contains("Not understood: bulid. Did you mean build?");
    assertThat(english("build", "--prodution").err()).contains("Did you mean --production?");
  }

  @Test
  void withoutACommandTheHelpIsShownAndTheUseWasWrong() {
    Run run = english();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("Usage:");
  }

  @ParameterizedTest
  @CsvSource({
    "build --sorce x, --sorce",
    "biuld, biuld",
    "build extra, extra",
    "build --source, --source",
    "build --now yesterday, 2026-12-01T08:00:00+08:00",
    "build --base-url example.org, https://example.org/",
    "build --base-url ftp://example.org/, https://example.org/",
    "build --format xml, json",
  })
  void wrongUsageIsToldInPlainWords(String line, String named) {
    for (Run run : new Run[] {english(line.split(" ", -1)), chinese(line.split(" ", -1))}) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .contains(named, "tongxin --help")
          .doesNotContain("Exception", "java.", "\tat ", "ReportFormat");
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void problemsAsJsonAreJsonAndNothingElse() throws IOException {
    breakAnArticle();

    Run run = chinese("build", "--source", site(), "--format", "json", "--timings");

    assertThat(run.status()).isEqualTo(1);
    try (var reader = Json.createReader(new StringReader(run.out()))) {
      String json = reader.read().toString();
      assertThat(json).contains("column-unknown", "content/articles/bad.en.md", "未知栏目");
    }
    assertThat(run.err()).startsWith("stage ");
  }

  @Test
  void aBuildAsJsonTellsWhatWasWrittenRemovedAndIsDue() throws IOException {
    Path newsroom = GoldenSite.BILINGUAL.copyTo(temp.resolve("newsroom"));
    String article = "---\ntitle: 早\ncolumn: news\nstatus: published\n%s\n---\n正文。\n";
    Path file = newsroom.resolve("content/articles/early.zh.md");
    Files.writeString(file, article.formatted("date: 2026-11-01\nexpires_at: 2026-12-24 08:00"));
    JsonObject first = built(newsroom);
    String page = "zh/articles/2026/11/early/index.html";
    assertThat(first.keySet())
        .containsExactly(
            "published", "pages", "written", "removed", "unchanged", "due", "problems");
    assertThat(first.getBoolean("published")).as(first.toString()).isTrue();
    assertThat(strings(first, "written")).contains(page, "index.html").isSorted();
    assertThat(strings(first, "removed")).isEmpty();
    assertThat(first.getInt("unchanged")).isZero();
    assertThat(first.getInt("pages")).isPositive();
    assertThat(first.getString("due")).startsWith("2026-12-24T08:00");

    Files.delete(file);
    JsonObject second = built(newsroom);
    assertThat(strings(second, "removed")).contains(page);
    assertThat(strings(second, "written")).contains("zh/index.html").doesNotContain(page);
    assertThat(second.getInt("unchanged")).isPositive();

    Files.writeString(file, "---\ntitle: 早\ncolumn: nowhere\nstatus: published\n---\n");
    JsonObject third = built(newsroom);
    assertThat(third.getBoolean("published")).isFalse();
    assertThat(strings(third, "written")).isEmpty();
    assertThat(third.getJsonArray("problems").toString()).contains("column-unknown");
  }

  private JsonObject built(Path newsroom) {
    Run run = english("build", "--source", newsroom.toString(), "--format", "json");
    try (var reader = Json.createReader(new StringReader(run.out()))) {
      return reader.readObject();
    }
  }

  private static List<String> strings(JsonObject object, String key) {
    return object.getJsonArray(key).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }

  @Test
  void aBuildWithoutProblemsIsJsonToo() {
    Run run = english("check", "--source", site(), "--format", "JSON");
    assertThat(run.status()).isEqualTo(0);
    try (var reader = Json.createReader(new StringReader(run.out()))) {
      assertThat(reader.read().toString()).isNotEmpty();
    }
  }

  @Test
  void checkWritesNothingButWhatItLearnedOfPhotos() throws IOException {
    Path photos = GoldenSite.BILINGUAL.copyTo(temp.resolve("with photos"));
    List<Path> before = files(photos);
    Run run = english("check", "--source", photos.toString());

    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out()).contains("Checked");
    assertThat(files(photos)).isEqualTo(before);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> !file.toString().contains(".tongxin")).sorted().toList();
    }
  }

  @Test
  void theTimeOfTheOptionDecidesWhatIsPublished() {
    String before = "2026-11-03T07:59:59+08:00";
    assertThat(english("build", "--source", site(), "--now", before).out())
        .contains("The site next changes by date at 2026-11-03");
    assertThat(source.resolve("public/en/articles/2026")).doesNotExist();

    assertThat(english("build", "--source", site(), "--now", "2026-11-03T00:00:00Z").status())
        .isEqualTo(0);
    assertThat(source.resolve("public/en/articles/2026/11/links/index.html")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2027-01-01",
        "2027-01-01 08:00",
        "2027-01-01T08:00:00+08:00",
        "2027-01-01T08:00+0800",
        "2027-01-01T00:00:00Z"
      })
  void aTimeToComeIsNeverPublishedWithoutAFolderOfItsOwn(String time) throws IOException {
    article("later", "publish_at: 2026-12-24");

    Run usual = english("build", "--source", site(), "--now", time);

    assertThat(usual.status()).isEqualTo(2);
    assertThat(usual.err()).contains("--out");
    assertThat(source.resolve("public")).doesNotExist();
    assertThat(english("check", "--source", site(), "--now", time).status()).isZero();
    Path other = temp.resolve("later");
    assertThat(
            english("build", "--source", site(), "--now", time, "--out", other.toString()).status())
        .isZero();
    assertThat(other.resolve("en/articles/2026/01/later/index.html")).exists();
  }

  @Test
  void aTimeWithoutOffsetIsMeantInTheZoneOfTheSite() throws IOException {
    article("zone", "publish_at: 2026-11-03 08:00");

    english("build", "--source", site(), "--now", "2026-11-03 07:59");
    assertThat(source.resolve("public/en/articles/2026/01/zone")).doesNotExist();
    english("build", "--source", site(), "--now", "2026-11-03 08:00");
    assertThat(source.resolve("public/en/articles/2026/01/zone")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2026-02-30", "", "2026-11"})
  void aTimeThatIsNoneIsWrongUsage(String time) {
    Run run = english("check", "--source", site(), "--now", time);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--now cannot be \"" + time + "\"", "2026-12-01 08:00");
  }

  private void article(String slug, String more) throws IOException {
    Files.writeString(
        source.resolve("content/articles/" + slug + ".en.md"),
        "---\ntitle: T\ndate: 2026-01-02\ncolumn: notes\nstatus: published\n"
            + more
            + "\n---\nText.\n");
  }

  @Test
  void productionLeavesOutSamples() throws IOException {
    Files.writeString(
        source.resolve("content/villages/a-village/village.yml"),
        "brand: { zh: 甲, en: Village A }\nstatus: published\nsample: true\n");

    english("build", "--source", site());
    assertThat(source.resolve("public/en/villages/a-village/index.html")).exists();
    english("build", "--source", site(), "--production");
    assertThat(source.resolve("public/en/villages/a-village/index.html")).doesNotExist();
  }

  @Test
  void strictMakesEveryWarningAnError() throws IOException {
    Files.writeString(
        source.resolve("content/pages/about.en.md"),
        "---\ntitle: About\n---\n\n## Section\n\nTo [a draft](article:draft).\n");
    Files.writeString(
        source.resolve("content/articles/draft.en.md"),
        "---\ntitle: Draft\ndate: 2026-11-03\ncolumn: notes\n---\n");

    Run plain = english("build", "--source", site());
    assertThat(plain.status()).isEqualTo(0);
    assertThat(plain.err()).contains("warning[link-unpublished]");

    Run strict = english("build", "--source", site(), "--strict");
    assertThat(strict.status()).isEqualTo(1);
    assertThat(strict.err()).contains("error[link-unpublished]");
  }

  @Test
  void timingsNameTheStages() {
    Run run = english("build", "--source", site(), "--timings");
    assertThat(run.err()).contains("scan ", "compile ", "publish ", "cpu ms");
    assertThat(run.status()).isEqualTo(0);
  }

  @Test
  void aFolderWithoutContentIsToldSo() {
    Run run = english("build", "--source", temp.resolve("nowhere").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("content/site.yml").contains("--source");
    assertThat(temp.resolve("nowhere")).doesNotExist();
  }

  @Test
  void theHomeFolderAndTheRootAreNeverWrittenOver() {
    String home = System.getProperty("user.home");
    for (String out : new String[] {home, Path.of(home).getRoot().toString()}) {
      Run run = english("build", "--source", site(), "--out", out);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("would be lost", out);
    }
  }

  @Test
  void theSourceFolderIsNeverWrittenOver() throws IOException {
    Output before = Output.read(source.resolve("content"));

    Run run = english("build", "--source", site(), "--out", site());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("error[out-unsafe]");
    Output.read(source.resolve("content")).assertSameAs(before);
  }

  @Test
  void aPlaceThatCannotBeWrittenIsToldSo() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");

    Run run = english("build", "--source", site(), "--out", file.resolve("site").toString());

    assertThat(run.status()).isEqualTo(74);
    assertThat(run.err()).contains("could not be read or written").doesNotContain("\tat ");
    assertThat(file).hasContent("x");
  }

  @Test
  void aBuildThatAnotherWaitsToDoSaysSoAndIsDone() throws IOException {
    Path out = source.resolve("public");
    try (Publisher<String> other = Publisher.open(out, "", () -> {})) {
      other.add("x.html", new byte[] {1});
      Run run = english("build", "--source", site());
      assertThat(run.status()).isZero();
      assertThat(run.err()).startsWith("Another build is writing " + out);
      assertThat(chinese("build", "--source", site()).err()).contains("另一次构建正在写入");
    }
  }

  @Test
  void aBugIsToldToBeOne() {
    Run run =
        run(
            new BrokenClock(new IllegalStateException("the clock is broken")),
            Locale.ENGLISH,
            "build",
            "--source",
            site());
    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).startsWith("This is a bug in Tongxin").contains("the clock is broken");
  }

  @Test
  void whatNoProgramIsReadyForIsABugToo() {
    Run run =
        run(
            new BrokenClock(new StackOverflowError("the clock runs down")),
            Locale.ENGLISH,
            "build",
            "--source",
            site());
    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).startsWith("This is a bug in Tongxin").contains("the clock runs down");
  }

  @Test
  void theVersionIsTold() {
    assertThat(english("--version").out()).startsWith("Tongxin 同心");
    assertThat(english("--version").status()).isEqualTo(0);
  }

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(Words.in(Locale.ENGLISH).texts().all().keySet())
        .isEqualTo(Words.in(Locale.CHINESE).texts().all().keySet());
  }

  private static final class BrokenClock extends Clock {
    private final Throwable fault;

    BrokenClock(Throwable fault) {
      this.fault = fault;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) fault;
    }
  }

  @Test
  void aSiteForReadersThatDoesNotSayWhereItWillBeIsToldSoOnce() throws IOException {
    Path site = source.resolve("content/site.yml");
    Files.writeString(site, Files.readString(site).replaceFirst("base_url: .*\n", ""));
    Files.writeString(
        source.resolve("deploy.yml"), "targets: { main: { kind: folder, path: ../www } }\n");
    String warning = "content/site.yml:1:1: warning[base-url-missing] ";

    for (String command :
        List.of("check --production", "build --production", "build --production --strict")) {
      Run run = english(words(command));
      assertThat(run.status()).as(command).isZero();
      assertThat(run.err()).as(command).containsOnlyOnce(warning).contains("http://localhost/");
    }
    for (String command : List.of("check", "build", "build --strict")) {
      assertThat(english(words(command)).err()).as(command).doesNotContain("base-url");
    }
    Run deployed = english("deploy", "--source", site());
    assertThat(deployed.status()).isZero();
    assertThat(deployed.err()).contains("http://localhost", "base_url: https://");
  }

  private String[] words(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--source", site()));
    return words.toArray(String[]::new);
  }

  @Test
  void whereTheSiteWillBeCanBeGivenForOneBuild() throws IOException {
    Path site = source.resolve("content/site.yml");
    Files.writeString(site, Files.readString(site).replaceFirst("base_url: .*\n", ""));
    Run run =
        english(
            "build", "--production", "--source", site(), "--base-url", "https://news.example.org/");
    assertThat(run.err()).doesNotContain("base-url-missing");
    assertThat(Files.readString(source.resolve("public/sitemap.xml"))).doesNotContain("localhost");
  }
}
