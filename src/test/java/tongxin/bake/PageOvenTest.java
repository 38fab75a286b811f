package tongxin.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;
import tongxin.pipeline.PlannedSite;
import tongxin.pipeline.SitePlanner;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/** Pages are compiled by JBake, with the tools that a newsroom has put on the class path. */
final class PageOvenTest {
  @TempDir Path temp;

  @BeforeEach
  void switchOn() {
    NewsroomTool.ACTIVE.set(true);
  }

  @AfterEach
  void switchOff() {
    NewsroomTool.FAULT.set(null);
    NewsroomTool.ACTIVE.set(false);
  }

  @Test
  void everyPageOfASiteComesThroughTheOven() throws IOException {
    Output output = build();

    TreeSet<String> pages = new TreeSet<>(output.paths(".html"));
    pages.addAll(output.paths(".xml"));
    pages.addAll(output.paths(".php"));
    pages.addAll(output.paths("feed.json"));
    pages.addAll(output.paths(".webmanifest"));
    pages.add("robots.txt");
    pages.remove("zh/report/index.html");
    assertThat(NewsroomTool.SEEN).containsOnlyKeys(pages);
  }

  @Test
  void documentsHaveTheTypeOfTheirKindOfPage() throws IOException {
    build();

    assertThat(NewsroomTool.SEEN)
        .containsEntry("index.html", "languages")
        .containsEntry("zh/articles/2026/10/everything/index.html", "article")
        .containsEntry("en/villages/village-a/index.html", "village")
        .containsEntry("news/1.html", "alias")
        .containsEntry("zh/feed.xml", "feed")
        .containsEntry("sitemap.xml", "sitemap");
  }

  @Test
  void aToolOfTheNewsroomMayAddAPageWithItsOwnTemplate() throws IOException {
    Output output = build();

    assertThat(output.text("zh/report/index.html"))
        .isEqualTo("<title>报告 &lt;1&gt;</title><p>%d</p>\n", articles(output));
  }

  private static long articles(Output output) {
    return output.files().keySet().stream()
        .filter(path -> path.matches("../articles/\\d{4}/.*"))
        .count();
  }

  @Test
  void aTemplateOfAToolMayExtendTheLayoutOfTheSite() throws IOException {
    NewsroomTool.FAULT.set((renderer, output) -> render(renderer, "framed", "en/x/index.html"));

    String page = build().text("en/x/index.html");

    assertThat(page)
        .contains("<html lang=\"en\">", "<b>T</b>", "/en/x/\">")
        .containsPattern("<title>T · .+</title>");
  }

  @Test
  void documentsSayOfWhichLanguageAndFileTheyAre() throws IOException {
    List<String> articles = new ArrayList<>();
    NewsroomTool.LOOK.set(
        store ->
            store
                .getPublishedPosts()
                .forEach(post -> articles.add(post.get("lang") + " " + post.get("file"))));

    build();

    assertThat(articles)
        .isNotEmpty()
        .allMatch(text -> text.matches("(zh-CN|en) content/articles/.*\\.(zh|en)\\.md"));
  }

  @Test
  void inAPreviewToolsMakeTheSame() throws IOException {
    NewsroomTool.FAULT.set(null);
    Output output = build();
    Problems problems = new Problems();
    BuildOptions options =
        BuildOptions.of(temp.resolve("source"), temp.resolve("no"), GoldenSite.NOW);
    PlannedSite site =
        new SitePlanner(temp.resolve("source"))
            .plan(options, Changes.byTime(), problems)
            .orElseThrow();
    problems = new Problems();

    assertThat(site.ownToolFile("zh/report/index.html", problems).orElseThrow())
        .isEqualTo(output.files().get("zh/report/index.html"));
    assertThat(site.ownToolFile("written.txt", problems).orElseThrow())
        .isEqualTo(output.files().get("written.txt"));
    assertThat(site.ownToolFile("nothing.html", problems)).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void whatAToolWritesToJBakesDestinationIsPublished() throws IOException {
    Output output = build();
    assertThat(output.text("written.txt")).isEqualTo("By hand, 用手\n");
    assertThat(output.files().get("drawn.bin")).containsExactly(-1, 0, 127);
  }

  @Test
  void jbakesOwnToolsAreThereButAreNotRun() throws IOException {
    assertThat(ServiceLoader.load(RenderingTool.class).stream())
        .anyMatch(tool -> tool.type().getName().equals("org.jbake.render.ArchiveRenderer"));

    assertThat(build().files().keySet())
        .noneMatch(path -> path.startsWith("archive") || path.startsWith("tags/"))
        .doesNotContain("feed.xml");
  }

  @Test
  void theOvenLeavesTheLocaleOfTheMachineAlone() throws IOException {
    Locale before = Locale.getDefault();
    build();
    assertThat(Locale.getDefault()).isEqualTo(before);
  }

  static Stream<NewsroomTool.Fault> faults() {
    return Stream.of(
        (renderer, output) -> {
          throw new IllegalStateException("the table is empty");
        },
        (renderer, output) -> {
          throw new AssertionError("never");
        },
        (renderer, output) -> {
          throw new NoClassDefFoundError("org/example/Chart");
        },
        (renderer, output) -> {
          throw new StackOverflowError();
        },
        (renderer, output) -> render(renderer, "report", "报告.html"),
        (renderer, output) -> render(renderer, "report", "../outside.html"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aToolThatFailsIsAProblemWithItsName(NewsroomTool.Fault fault) throws IOException {
    NewsroomTool.FAULT.set(fault);

    assertThat(problems())
        .extracting(Problem::code, p -> p.location().file())
        .containsOnly(tuple(ProblemCode.TOOL_FAILED, NewsroomTool.class.getName()));
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"报告.html", "a b.html", "a/..b.html"})
  void aFileWhoseNameIsNoAddressIsAProblemOfTheTool(String name) throws IOException {
    NewsroomTool.FAULT.set((renderer, output) -> write(output.resolve(name)));

    assertThat(problems())
        .extracting(Problem::code, p -> p.location().file(), Problem::arguments)
        .containsOnly(
            tuple(ProblemCode.TOOL_FILE_INVALID, NewsroomTool.class.getName(), List.of(name)));
  }

  @Test
  void aTemplateOfAToolThatFailsIsAProblemOfTheTemplate() throws IOException {
    NewsroomTool.FAULT.set((renderer, output) -> render(renderer, "broken", "zh/x.html"));

    assertThat(problems())
        .extracting(Problem::code, p -> p.location().file())
        .contains(tuple(ProblemCode.TEMPLATE_FAILED, "templates/broken.html.peb"));
  }

  @Test
  void aFileThatAPageTakesAlreadyIsAProblem() throws IOException {
    NewsroomTool.FAULT.set((renderer, output) -> write(output.resolve("zh/index.html")));

    assertThat(problems()).extracting(Problem::code).contains(ProblemCode.ROUTE_DUPLICATE);
  }

  private static void render(Renderer renderer, String type, String uri) {
    DocumentModel document = new DocumentModel();
    document.setType(type);
    document.setUri(uri);
    document.setTitle("T");
    document.put("articles", 1);
    try {
      renderer.render(document);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> problems() throws IOException {
    Path source = source();
    Files.writeString(source.resolve("templates/broken.html.peb"), "{{ max(\"a\", 1) }}");
    return GoldenSite.tryToBuild(BuildOptions.of(source, temp.resolve("out"), GoldenSite.NOW))
        .problems()
        .stream()
        .filter(Problem::isError)
        .toList();
  }

  private Output build() throws IOException {
    return GoldenSite.BILINGUAL.build(source(), temp.resolve("out"));
  }

  private Path source() throws IOException {
    Path source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    Files.writeString(
        source.resolve("templates/report.html.peb"),
        "<title>{{ content.title }}</title><p>{{ content.articles }}</p>\n");
    Files.writeString(
        source.resolve("templates/framed.html.peb"),
        "{% extends \"layout.html.peb\" %}{% block main %}<b>{{ content.title }}</b>{% endblock"
            + " %}");
    return source;
  }
}
