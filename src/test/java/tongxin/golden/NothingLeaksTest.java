package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.output.Folders;

/**
 * What may not be seen leaves no trace. Every text, id and file name of the hidden content of the
 * site {@code hidden} holds the word KANARI, and its pictures alone are 7 to 3.
 */
final class NothingLeaksTest {
  private static final String CANARY = "kanari";

  @TempDir Path temp;

  @Test
  void noFileOfTheOutputNamesWhatIsHidden() {
    Output output = GoldenSite.HIDDEN.output();
    output
        .files()
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.ISO_8859_1);
              assertThat(path.toLowerCase(Locale.ROOT)).doesNotContain(CANARY);
              assertThat(text.toLowerCase(Locale.ROOT)).as(path).doesNotContain(CANARY);
            });
  }

  @Test
  void noPictureOfHiddenContentIsPublished() throws IOException {
    Output output = GoldenSite.HIDDEN.output();
    List<String> pictures =
        output.files().keySet().stream().filter(p -> p.matches(".*\\.(jpg|png|webp)")).toList();
    assertThat(pictures).isNotEmpty();
    for (String path : pictures) {
      BufferedImage picture =
          Objects.requireNonNull(
              ImageIO.read(new ByteArrayInputStream(output.files().get(path))), path);
      assertThat(picture.getWidth() * 3).as(path).isNotEqualTo(picture.getHeight() * 7);
    }
  }

  @Test
  void theSiteIsAsIfHiddenContentHadNeverBeenWritten() throws IOException {
    Path whole = GoldenSite.HIDDEN.copyTo(temp.resolve("whole"));
    Path bare = GoldenSite.HIDDEN.copyTo(temp.resolve("bare"));
    // This one may name it, and would not build without it.
    Files.delete(whole.resolve("content/articles/links-to-hidden.zh.md"));
    Files.delete(bare.resolve("content/articles/links-to-hidden.zh.md"));
    List<Path> hidden;
    try (Stream<Path> all = Files.walk(bare)) {
      hidden = all.filter(p -> p.getFileName().toString().startsWith(CANARY)).toList();
    }
    assertThat(hidden).hasSizeGreaterThan(20);
    for (Path path : hidden) {
      Folders.delete(path);
    }

    GoldenSite.HIDDEN
        .build(whole, temp.resolve("whole-out"))
        .assertSameAs(GoldenSite.HIDDEN.build(bare, temp.resolve("bare-out")));
  }

  @Test
  void theCanariesSingWhenTheyAreLetOut() throws IOException {
    BuildOptions options =
        BuildOptions.of(
            GoldenSite.HIDDEN.source(),
            temp.resolve("out"),
            GoldenSite.NOW.plusSeconds(60L * 24 * 3600));
    Output later = GoldenSite.build(options);

    assertThat(later.files().keySet())
        .anyMatch(path -> path.contains("kanari-scheduled"))
        .anyMatch(path -> path.contains("kanari-embargo"))
        .anyMatch(path -> path.contains("kanari-future"))
        .anyMatch(path -> path.contains("kanari-sample"))
        .anyMatch(path -> path.contains("kanari-column"))
        .anyMatch(path -> path.contains("kanari-tag"))
        .anyMatch(path -> path.contains("kanari-topic"))
        .anyMatch(path -> path.contains("kanari-alias"))
        .anyMatch(path -> path.contains("kanari-gallery"))
        .anyMatch(path -> path.endsWith("kanari-file.txt"))
        .noneMatch(path -> path.contains("kanari-draft"))
        .noneMatch(path -> path.contains("kanari-unsaid"))
        .noneMatch(path -> path.contains("kanari-review"))
        .noneMatch(path -> path.contains("kanari-expired"))
        .noneMatch(path -> path.contains("kanari-village"))
        .noneMatch(path -> path.contains("kanari-plan"));
    assertThat(later.text("zh/articles/2026/10/seen/index.html")).contains("KANARI correction");
    assertThat(later.files())
        .anySatisfy(
            (path, bytes) -> {
              assertThat(path).matches("search/[0-9a-f]{16}\\.json");
              assertThat(new String(bytes, StandardCharsets.UTF_8)).containsIgnoringCase(CANARY);
            });
  }

  @Test
  void aLinkToWhatIsHiddenIsPlainWords() {
    String page = GoldenSite.HIDDEN.output().text("zh/articles/2026/10/links-to-hidden/index.html");
    assertThat(page).contains("<p>去草稿、、村、、图集、、页、栏、。</p>");
  }

  @Test
  void aTagColumnOrTopicWithNothingToShowHasNoPage() {
    Output output = GoldenSite.BILINGUAL.output();
    assertThat(output.files().keySet())
        .contains("zh/columns/chinese-only/index.html", "zh/tags/tea/index.html")
        .noneMatch(path -> path.contains("/columns/empty/"))
        .noneMatch(path -> path.contains("/tags/unused/"))
        .noneMatch(path -> path.contains("/topics/nothing/"))
        .noneMatch(path -> path.startsWith("en/columns/chinese-only/"));
  }

  @Test
  void aFileBesideContentIsPublishedOnlyWhereAPageLinksToIt() {
    assertThat(GoldenSite.BILINGUAL.output().files().keySet())
        .anyMatch(path -> path.matches("files/[0-9a-f]{8}/table\\.csv"))
        .anyMatch(path -> path.matches("files/[0-9a-f]{8}/plan\\.txt"))
        .noneMatch(path -> path.endsWith("notes.txt"));
    assertThat(GoldenSite.SUB_PATH.output().files().keySet())
        .anyMatch(path -> path.matches("files/[0-9a-f]{8}/notes\\.txt"))
        .noneMatch(path -> path.endsWith("left-lying.txt"));
  }
}
