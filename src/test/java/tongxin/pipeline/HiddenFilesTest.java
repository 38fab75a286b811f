package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;

/**
 * An asset that only hidden content refers to waits for it; what nothing refers to is published.
 */
final class HiddenFilesTest {
  @TempDir Path temp;
  private Path source;
  private Path out;

  @BeforeEach
  void copyTheSite() throws IOException {
    source = GoldenSite.MINIMAL.copyTo(temp.resolve("source"));
    out = temp.resolve("out");
    write("assets/plans/secret.txt", "secret");
    write("assets/google1234.html", "verification");
  }

  @Test
  void anAssetOfADraftIsNotPublishedBeforeTheDraft() throws IOException {
    article("draft", "draft");
    build();

    assertThat(published("secret")).isFalse();
    assertThat(published("google1234")).isTrue();
  }

  @Test
  void theSameAssetIsPublishedWhereSomethingVisibleUsesIt() throws IOException {
    article("draft", "draft");
    article("open", "published");
    build();

    assertThat(published("secret")).isTrue();
  }

  private void article(String slug, String status) throws IOException {
    write(
        "content/articles/" + slug + ".zh.md",
        "---\ntitle: 题目\ndate: 2026-01-01\ncolumn: news\nstatus: "
            + status
            + "\n---\n正文，见[计划](/plans/secret.txt)。\n");
  }

  private boolean published(String name) throws IOException {
    try (var files = Files.walk(out)) {
      return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith(name));
    }
  }

  private void build() throws IOException {
    BuildOptions options = GoldenSite.MINIMAL.options(source, out);
    BuildResult result = new SiteBuilder(options, StageListener.SILENT, () -> 0L).build();
    assertThat(result.failed()).as(result.problems().toString()).isFalse();
  }

  private void write(String path, String text) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
