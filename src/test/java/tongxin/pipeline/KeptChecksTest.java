package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tongxin.config.BuildOptions;
import tongxin.content.model.Article;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.source.Changes;

/**
 * What was found in an article is kept after an edit of another file, unless the article names what
 * that edit has changed.
 */
final class KeptChecksTest {
  private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

  /** Names one of each; no test touches it. */
  private static final String NAMING =
      """
      ---
      title: 名
      date: 2026-11-01 08:00
      column: news
      tags: [tea]
      villages: [shan]
      cover: /cover.png
      aliases: [/zh/articles/2026/10/other/, /old/]
      status: published
      ---
      看[旧](/旧/另/)、[处](article:other#place)、[文](article:other)、[页](page:about#here)、[签](tag:road)、[题](topic:spring)、[村](village:shan)、[附](notes.csv)。
      """;

  private static final String OTHER =
      """
      ---
      title: 另
      date: 2026-11-02 08:00
      column: news
      tags: [road]
      topics: [spring]
      status: published
      ---
      ## Place

      文。
      """;

  private static final String AGED =
      """
      ---
      title: 旧
      date: 2026-11-03
      column: news
      status: published
      aliases: [/旧/另]
      ---
      文。
      """;

  private static final String DELETED = "deleted";

  @TempDir Path source;

  @BeforeEach
  void aSiteWithoutAProblem() throws IOException {
    Map.of(
            "content/site.yml",
            "title: 站\nbase_url: https://example.org/\nlanguages: [zh-CN]\n",
            "content/data/columns.yml",
            "- { id: news, name: 新闻 }\n",
            "content/data/tags.yml",
            "- { id: tea, name: 茶 }\n- { id: road, name: 路 }\n",
            "content/villages/shan/village.yml",
            "brand: 山\nstatus: published\n",
            "content/pages/about.zh.md",
            "---\ntitle: 关于\nstatus: published\n---\n## Here\n",
            "content/topics/spring.zh.md",
            "---\ntitle: 春\nstatus: published\n---\n",
            "content/articles/naming.zh.md",
            NAMING,
            "content/articles/other.zh.md",
            OTHER,
            "content/articles/aged.zh.md",
            AGED,
            "content/articles/notes.csv",
            "1\n")
        .forEach((path, text) -> write(source.resolve(path), text));
    Path cover = source.resolve("assets/cover.png");
    Files.createDirectories(Objects.requireNonNull(cover.getParent()));
    Files.copy(Path.of("src/test/resources/sites/bilingual/assets/pictures/cover.png"), cover);
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        edit("content/articles/other.zh.md", "## Place", "## Elsewhere", "fragment-unknown"),
        edit("content/articles/other.zh.md", "title:", "slug: moved\ntitle:", "article-unknown"),
        edit("content/articles/other.zh.md", "status: published", "status: draft", "unpublished"),
        edit("content/articles/other.zh.md", "tags: [road]", "tags: []", "link-unpublished"),
        edit("content/articles/other.zh.md", "2026-11-02", "2026-10-02", "route-duplicate"),
        edit("content/articles/other.zh.md", "title:", "aliases: [/old/]\ntitle:", "route-duplic"),
        edit("content/articles/aged.zh.md", "/旧/另", "/旧/别", "file-missing"),
        edit("content/pages/about.zh.md", "## Here", "## There", "fragment-unknown"),
        edit("content/data/tags.yml", "id: tea", "id: coffee", "tag-unknown"),
        edit("content/data/columns.yml", "id: news", "id: views", "column-unknown"),
        edit("content/articles/other.zh.md", "topics: [spring]", "topics: []", "link-unpublished"),
        edit("content/villages/shan/village.yml", "published", "draft", "link-unpublished"),
        edit("content/villages/shan/village.yml", "", DELETED, "village-unknown"),
        edit("content/articles/notes.csv", "", DELETED, "file-missing"),
        edit("assets/cover.png", "", DELETED, "photo-missing"));
  }

  private static Arguments edit(String file, String from, String to, String code) {
    return Arguments.of(file, from, to, code);
  }

  @ParameterizedTest
  @MethodSource("edits")
  void anEditIsNoticedWhereItIsNamed(String file, String from, String to, String code)
      throws IOException {
    SitePlanner planner = new SitePlanner(source);
    BuildOptions options = BuildOptions.of(source, source, NOW);
    assertThat(problems(planner, options, Changes.byTime())).isEmpty();
    Path edited = source.resolve(file);
    if (to.equals(DELETED)) {
      Files.delete(edited);
    } else {
      write(edited, Files.readString(edited).replace(from, to));
    }
    List<Problem> after = problems(planner, options, Changes.of(Set.of(edited)));

    assertThat(after).anySatisfy(problem -> assertThat(name(problem)).contains(code));
    assertThat(after).isEqualTo(problems(new SitePlanner(source), options, Changes.byTime()));
  }

  @Test
  void whatAppearsWithTimeIsNoLongerMissed() throws IOException {
    write(source.resolve("content/articles/other.zh.md"), OTHER.replace("11-02", "12-24"));
    write(source.resolve("content/articles/third.zh.md"), OTHER);
    SitePlanner planner = new SitePlanner(source);
    BuildOptions options = BuildOptions.of(source, source, NOW);
    assertThat(problems(planner, options, Changes.byTime())).isNotEmpty();

    BuildOptions later = options.at(Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(problems(planner, later, Changes.byTime())).isEmpty();
  }

  @Test
  void ofTwoArticlesWithOneSlugTheNewerIsLinkedToAlsoAfterAnEditOfADate() throws IOException {
    Path old = source.resolve("content/articles/2025/other.zh.md");
    write(old, OTHER.replace("date: 2026-11-02", "publish_at: 2026-11-03\ndate: 2026-11-01"));
    write(
        source.resolve("content/articles/other.zh.md"),
        OTHER.replace("date:", "publish_at: 2026-11-03\ndate:").replace("## Place", "## Where"));
    SitePlanner planner = new SitePlanner(source);
    BuildOptions options = BuildOptions.of(source, source, NOW);
    List<Problem> before = problems(planner, options, Changes.byTime());

    write(old, Files.readString(old).replace("date: 2026-11-01 08", "date: 2026-11-02 09"));
    List<Problem> after = problems(planner, options, Changes.of(Set.of(old)));

    assertThat(before).anySatisfy(problem -> assertThat(name(problem)).contains("fragment"));
    assertThat(after).noneSatisfy(problem -> assertThat(name(problem)).contains("fragment"));
    assertThat(after).isEqualTo(problems(new SitePlanner(source), options, Changes.byTime()));
  }

  @Test
  void anArticleWithPhotosBesideItIsTheSameAsLongAsNothingOfItChanges() throws IOException {
    Path bundle = source.resolve("content/articles/walk/");
    write(bundle.resolve("index.zh.md"), OTHER);
    Files.createDirectories(bundle.resolve("photos"));
    Files.copy(source.resolve("assets/cover.png"), bundle.resolve("photos/one.png"));
    SitePlanner planner = new SitePlanner(source);
    BuildOptions options = BuildOptions.of(source, source, NOW);
    Article before = walk(planner.plan(options, Changes.byTime(), new Problems()).orElseThrow());
    Path other = source.resolve("content/articles/other.zh.md");
    write(other, OTHER.replace("文。", "改。"));
    Changes edit = Changes.of(Set.of(other));

    assertThat(walk(planner.plan(options, edit, new Problems()).orElseThrow())).isSameAs(before);

    Path two = bundle.resolve("photos/two.png");
    Files.copy(bundle.resolve("photos/one.png"), two);
    Changes photo = Changes.of(Set.of(two));
    assertThat(walk(planner.plan(options, photo, new Problems()).orElseThrow()).photos())
        .hasSize(2);
  }

  private static Article walk(PlannedSite site) {
    return site.graph().languages().stream()
        .flatMap(language -> site.graph().articles(language).all().stream())
        .filter(article -> article.key().endsWith("walk"))
        .findFirst()
        .orElseThrow();
  }

  private static String name(Problem problem) {
    return problem.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Problem> problems(SitePlanner planner, BuildOptions options, Changes changes)
      throws IOException {
    Problems problems = new Problems();
    planner.plan(options, changes, problems);
    return problems.sorted();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
