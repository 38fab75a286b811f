package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.golden.GoldenSite;

/** What stands at the root of a site in two languages. */
final class RootPageTest {
  @TempDir Path temp;

  @Test
  void theRootIsAChoiceWhereNothingIsSaid() throws IOException {
    assertThat(root(""))
        .doesNotContain("http-equiv=\"refresh\"")
        .contains("hreflang=\"x-default\"");
    assertThat(home()).contains("hreflang=\"x-default\" href=\"https://example.org/\"");
  }

  @Test
  void theRootLeadsOnToTheDefaultLanguageWithoutScripts() throws IOException {
    assertThat(root("root: default-language\n"))
        .contains("<meta http-equiv=\"refresh\" content=\"0; url=/zh/\">")
        .contains("<link rel=\"canonical\" href=\"https://example.org/zh/\">")
        .doesNotContain("<script");
    assertThat(home()).contains("hreflang=\"x-default\" href=\"https://example.org/zh/\"");
  }

  private String root(String setting) throws IOException {
    Path source = GoldenSite.BILINGUAL.copyTo(temp.resolve("source"));
    Files.writeString(
        source.resolve("content/site.yml"), "\n" + setting, StandardOpenOption.APPEND);
    Path out = temp.resolve("out");
    BuildResult result =
        new SiteBuilder(GoldenSite.BILINGUAL.options(source, out), StageListener.SILENT, () -> 0L)
            .build();
    assertThat(result.failed()).as(result.problems().toString()).isFalse();
    return Files.readString(out.resolve("index.html"));
  }

  private String home() throws IOException {
    return Files.readString(temp.resolve("out/zh/index.html"));
  }
}
