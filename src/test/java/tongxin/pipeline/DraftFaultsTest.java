package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.config.BuildOptions;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;
import tongxin.problem.Severity;
import tongxin.source.Changes;

/** A draft never stops the press, and what has expired or was withdrawn always goes. */
final class DraftFaultsTest {
  private static final Instant NOW = Instant.parse("2026-03-10T00:00:00Z");
  private static final Instant DUE = Instant.parse("2026-03-12T12:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-20T00:00:00Z");

  @TempDir Path temp;
  private Path source;
  private Path out;

  @BeforeEach
  void publishAFirstSite() throws IOException {
    source = temp.resolve("source");
    out = temp.resolve("out");
    write("content/site.yml", "title: 报\nbase_url: https://example.org/\nlanguages: [zh-CN]\n");
    write("content/data/columns.yml", "- { id: news, name: 要闻 }\n");
    article("first", "status: published", "正文。");
    article("short", "status: published\nexpires_at: 2026-03-15", "不久就撤。");
    assertThat(build(NOW).problems()).isEmpty();
    assertThat(page("first")).exists();
    assertThat(page("short")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: 稿\ndate: 2026-03-01\ncolumn: news\ncover: missing.jpg\n---\n正文。\n",
        "---\ntitle: 稿\ndate: 2026-03-01\ncolumn: news\nstatus: review\ntags: [nots]\n---\n正文。\n",
        "---\ntitle: 稿\nstatus: draft\n---\n![](no.jpg) [x](article:nowhere) {{< figure >}}\n",
        "---\ntitle: 稿\ndate: soon\ncolumn: nowhere\n---\n正文。\n",
        "---\ntitle: \"half\ndate:\n",
        "---\ntitle: [稿\n---\n",
        "no front matter at all\n",
        "---\ntitle: 稿\ndate: 2026-03-01\ncolumn: news\nslug: first\n---\n正文。\n",
        "---\ntitle: 稿\ndate: 2026-03-01\ncolumn: news\naliases: [/zh/]\n---\nx\n"
      })
  void aFaultyDraftIsAWarningAndTheOthersAppear(String draft) throws IOException {
    write("content/articles/draft.zh.md", draft);
    String link = draft.contains("slug:") ? "" : "[稿](article:draft)";
    article("second", "status: published", "正文。" + link);

    BuildResult result = build(NOW);

    assertThat(result.failed()).as(result.problems().toString()).isFalse();
    assertThat(result.problems())
        .extracting(Problem::severity, p -> (p + "").contains("content/articles/draft.zh.md"))
        .contains(tuple(Severity.WARNING, true));
    assertThat(page("second")).exists();
    assertThat(page("draft")).doesNotExist();
    assertThat(check(NOW).problems()).isEqualTo(result.problems());
    // Other commands look at the plan alone.
    Problems planned = new Problems();
    BuildOptions options = BuildOptions.of(source, out, NOW);
    assertThat(new SitePlanner(options).plan(options, Changes.byTime(), planned)).isPresent();
    assertThat(planned.hasErrors()).isFalse();
  }

  @Test
  void aVillageInTheMakingIsAWarningToo() throws IOException {
    write("content/villages/a/village.yml", "brand: 甲\ncover: no.jpg\nfacts: [nofact]\n");
    write("content/villages/a/photos/photos.yml", "- { file: none.jpg }\n");
    write("content/villages/b/village.yml", "brand: [乙\n");
    write("content/villages/c/index.zh.md", "---\ntitel: x\n---\n");
    article("second", "status: published", "正文。");

    assertThat(build(NOW).failed()).isFalse();
    assertThat(page("second")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: 稿\ndate: 2026-03-01\ncolumn: news\nstatus: published\ncover: no.jpg\n---\nx\n",
        "---\ntitle: 稿\ndate: 2026-03-01\ncolumn: news\nstatus: publishd\n---\nx\n",
        "---\ntitle: \"稿\nstatus: published\n---\nx\n",
        "---\ntitle: 稿\ndate: 2026-12-01\ncolumn: news\nstatus: published\ncover: no.jpg\n---\nx\n"
      })
  void whatIsMeantToAppearAndCannotIsAnErrorWithAllThatIsDue(String text) throws IOException {
    write("content/articles/broken.zh.md", text);
    article("second", "status: published\npublish_at: 2026-03-12", "正文。");

    BuildResult result = build(DUE);

    assertThat(result.failed()).isTrue();
    assertThat(result.published()).isNull();
    assertThat(page("second")).doesNotExist();
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().file())
        .contains(tuple(ProblemCode.DUE_NOT_PUBLISHED, "content/articles/second.zh.md"));
    assertThat(check(DUE).problems()).isEqualTo(result.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: 稿\ndate: 2026-03-01\ncolumn: news\nstatus: published\ncover: no.jpg\n---\nx\n",
        "---\ntitle: \"稿\nstatus: published\n---\nx\n",
        "---\ntitle: 稿\ndate: 2026-03-01\ncolumn: news\nstatus: publishd\n---\nx\n"
      })
  void anExpiryGetsThroughWhateverIsWrongWithOthers(String text) throws IOException {
    write("content/articles/broken.zh.md", text);
    article("second", "status: published", "正文。[稿](article:broken)");

    BuildResult result = build(LATER);

    assertThat(result.failed()).isTrue();
    assertThat(result.published()).isNotNull();
    assertThat(page("short")).doesNotExist();
    assertThat(Files.readString(out.resolve("zh/index.html"))).doesNotContain("short");
    assertThat(page("first")).exists();
    assertThat(page("second")).exists();
    assertThat(page("broken")).doesNotExist();
    assertThat(build(LATER).failed()).as("the error is said until it is mended").isTrue();
  }

  @Test
  void aWithdrawalGetsThroughThoughTheFileItselfHasAFault() throws IOException {
    article("first", "status: draft\ncover: no.jpg", "正文。");

    BuildResult result = build(NOW);

    assertThat(result.failed()).isFalse();
    assertThat(page("first")).doesNotExist();
  }

  @Test
  void aFileThatIsDeletedGoesThoughAnotherHasAFault() throws IOException {
    Files.delete(source.resolve("content/articles/first.zh.md"));
    article("broken", "status: published\ncover: no.jpg", "正文。");

    assertThat(build(NOW).failed()).isTrue();
    assertThat(page("first")).doesNotExist();
    assertThat(page("short")).exists();
  }

  @Test
  void aPublicArticleThatCannotBeReadIsAnErrorAndStays() throws IOException {
    write("content/articles/first.zh.md", "---\ntitle: \"half\n");

    BuildResult result = build(NOW);

    assertThat(result.failed()).isTrue();
    assertThat(result.published()).isNull();
    assertThat(page("first")).exists();
  }

  @Test
  void anExpiryWaitsOnlyForWhatBelongsToTheWholeSite() throws IOException {
    write("content/data/columns.yml", "- { id: [news\n");

    BuildResult result = build(LATER);

    assertThat(result.failed()).isTrue();
    assertThat(result.published()).isNull();
  }

  private BuildResult build(Instant now) throws IOException {
    return new SiteBuilder(BuildOptions.of(source, out, now), StageListener.SILENT, () -> 0L)
        .build();
  }

  private BuildResult check(Instant now) throws IOException {
    return new SiteBuilder(BuildOptions.of(source, out, now), StageListener.SILENT, () -> 0L)
        .check();
  }

  private Path page(String slug) {
    return out.resolve("zh/articles/2026/03/" + slug + "/index.html");
  }

  private void article(String slug, String more, String body) throws IOException {
    write(
        "content/articles/" + slug + ".zh.md",
        "---\ntitle: "
            + slug
            + "\ndate: 2026-03-01\ncolumn: news\n"
            + more
            + "\n---\n"
            + body
            + "\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
