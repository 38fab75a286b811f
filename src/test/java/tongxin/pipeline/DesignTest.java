package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/** What site.yml changes of the look, without a template. */
final class DesignTest {
  @TempDir Path temp;

  @Test
  void aSiteWithoutSettingsLinksOnlyTongxinsOwnStyles() throws IOException {
    ChangedSite site = new ChangedSite(temp).build();

    assertThat(site.files())
        .noneMatch(file -> file.startsWith("css/accent") || file.contains("style-guide/"));
    assertThat(site.page("zh/").select("link[rel=stylesheet]").eachAttr("href"))
        .noneMatch(href -> href.contains("accent"));
    assertThat(site.page("zh/").select(".masthead svg.brand-mark")).hasSize(1);
  }

  @Test
  void theAccentIsAStylesheetOfItsOwnOnEveryPage() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.append("content/site.yml", "accent: \"#005a4f\"\n").build();

    String file =
        site.files().stream()
            .filter(f -> f.matches("css/accent\\.[0-9a-f]{10}\\.css"))
            .findFirst()
            .orElseThrow();
    assertThat(site.text(file))
        .contains("--accent: #005a4f; --accent-ink: #fff9f2")
        .contains("prefers-color-scheme: dark");
    for (String address : List.of("", "zh/", "en/", "zh/articles/", "en/villages/")) {
      assertThat(site.page(address).select("link[rel=stylesheet]").eachAttr("href"))
          .last()
          .isEqualTo("/" + file);
    }
  }

  @Test
  void otherColoursHaveAnotherAddress() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.append("content/site.yml", "accent: \"#005a4f\"\n").build();
    List<String> before = site.files();
    site.append("content/site.yml", "accent_dark: \"#7fd1c0\"\n").build();

    assertThat(site.files()).hasSameSizeAs(before).isNotEqualTo(before);
  }

  @Test
  void aLogoAndAStylesheetComeFromAssets() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.write(
            "assets/brand/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'/>")
        .write("assets/css/house.css", "h1 { letter-spacing: 0 }\n")
        .append("content/site.yml", "logo: /brand/logo.svg\nstylesheet: /css/house.css\n")
        .build();

    Document home = site.page("en/");
    assertThat(home.select("img.brand-mark").eachAttr("src"))
        .isNotEmpty()
        .allMatch(src -> src.matches("/brand/logo\\.[0-9a-f]{10}\\.svg"));
    assertThat(home.select("link[rel=stylesheet]").eachAttr("href"))
        .last()
        .asString()
        .matches("/css/house\\.[0-9a-f]{10}\\.css");
  }

  @Test
  void aColourThatCannotBeReadStopsTheBuildWithTheRatioAndARemedy() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.append("content/site.yml", "accent: \"#e8a33d\"\naccent_dark: \"#402010\"\n");

    assertThat(site.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.COLOUR_CONTRAST)
        .hasSize(2)
        .allMatch(Problem::isError)
        .extracting(problem -> problem.arguments().get(0))
        .containsExactly("accent", "accent_dark");
  }

  @Test
  void aColourWithoutQuotationMarksIsNotLostInSilence() throws IOException {
    ChangedSite site = new ChangedSite(temp);
    site.append("content/site.yml", "accent: #005a4f\n");

    assertThat(site.problems()).extracting(Problem::code).contains(ProblemCode.COLOUR_INVALID);
  }
}
