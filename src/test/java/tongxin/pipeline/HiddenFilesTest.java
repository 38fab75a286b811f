package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.output.SiteManifest;

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

  /** A deployment takes away with a document what was its own, and asks the list for that. */
  @Test
  void eachFileSaysWhichDocumentItGoesWith() throws IOException {
    for (String slug : List.of("one", "two")) {
      Path photo = source.resolve("content/articles/" + slug + "/own.png");
      Files.createDirectories(Objects.requireNonNull(photo.getParent()));
      ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
      Files.writeString(photo, slug, StandardOpenOption.APPEND);
      write(
          "content/articles/" + slug + "/index.zh.md",
          """
          ---
          title: 题目
          date: 2026-01-01
          column: news
          status: published
          cover: own.png
          ---
          正文，见[计划](/plans/secret.txt)和[附件](plan.pdf)。
          """);
      write("content/articles/" + slug + "/plan.pdf", "%PDF");
    }
    build();

    String one = owners("zh/articles/2026/01/one/index.html");
    String two = owners("zh/articles/2026/01/two/index.html");
    assertThat(one).isNotEqualTo(two).isNotEqualTo(owners("zh/index.html")).doesNotContain("one");
    assertThat(ownersBelow("photos/")).containsOnly(one, two);
    assertThat(ownersBelow("files/")).containsOnly(one, two);
    assertThat(ownersBelow("plans/"))
        .containsOnly(one.compareTo(two) < 0 ? one + " " + two : two + " " + one);
    assertThat(ownersBelow("search/")).containsOnly("*");
    assertThat(ownersBelow("css/")).containsOnly("");
  }

  private String owners(String path) throws IOException {
    return Objects.requireNonNull(files().get(path)).owners();
  }

  private Set<String> ownersBelow(String folder) throws IOException {
    Set<String> owners = new TreeSet<>();
    files()
        .forEach(
            (path, entry) ->
                owners.addAll(path.startsWith(folder) ? Set.of(entry.owners()) : Set.of()));
    return owners;
  }

  private SortedMap<String, SiteManifest.Entry> files() throws IOException {
    return SiteManifest.read(out).orElseThrow().files();
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
