package tongxin.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.jbake.render.RenderingTool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.golden.GoldenSite;
import tongxin.golden.Output;

/** Pages are compiled by JBake, with the tools that a newsroom has put on the class path. */
final class PageOvenTest {
  @TempDir Path temp;

  @BeforeEach
  void switchOn() {
    NewsroomTool.ACTIVE.set(true);
  }

  @AfterEach
  void switchOff() {
    NewsroomTool.ACTIVE.set(false);
  }

  @Test
  void everyPageOfASiteComesThroughTheOven() throws IOException {
    Output output = build();

    TreeSet<String> pages = new TreeSet<>(output.paths(".html"));
    pages.addAll(output.paths(".xml"));
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

  private Output build() throws IOException {
    Path source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    Files.writeString(
        source.resolve("templates/report.html.peb"),
        "<title>{{ content.title }}</title><p>{{ content.articles }}</p>\n");
    return GoldenSite.BILINGUAL.build(source, temp.resolve("out"));
  }
}
