package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.config.BuildOptions;
import tongxin.golden.GoldenSite;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;

/**
 * What is said of a picture stays with it wherever it stands, and is asked for wherever it is
 * shown.
 */
final class ShownPicturesTest {
  private static final String ARTICLE = "content/articles/tea/";

  @TempDir Path temp;

  @BeforeEach
  void aNewsroom() throws IOException {
    write("content/site.yml", "title: 测试站点\nbase_url: https://example.org/\n");
    write("content/data/columns.yml", "- { id: news, name: 要闻 }\n");
  }

  @Test
  void aPictureKeepsCaptionCreditAndMarkWhereverItStands() throws IOException {
    picture("a.jpg");
    write(
        ARTICLE + "photos.yml",
        "- { file: a.jpg, caption: 采茶图, credit: 某记者, alt: 茶园, people: none, ai: true }\n");
    List<String> places =
        List.of(
            "![](a.jpg)",
            "正文。\n![](a.jpg)",
            "看![](a.jpg)图",
            "![](a.jpg) ![](a.jpg)",
            "![](a.jpg)\n![](a.jpg)",
            "[![](a.jpg)](https://example.org/)",
            "| 图 |\n|---|\n| ![](a.jpg) |",
            "- ![](a.jpg)",
            "- 图 ![](a.jpg)",
            "**![](a.jpg)**",
            "　　![](a.jpg)",
            "<img src=\"a.jpg\">",
            "<p><img src=\"a.jpg\"></p>",
            "正文<img src=\"a.jpg\">。",
            "> ![](a.jpg)",
            "## 标题 ![](a.jpg)",
            "正文[^1]。\n\n[^1]: ![](a.jpg)",
            "![图][p]\n\n[p]: a.jpg",
            "{{< photo file=\"a.jpg\" >}}",
            "{{< gallery >}}");

    assertThat(problemsOf(String.join("\n\n", places))).isEmpty();
    Element body = page().selectFirst(".prose");

    List<Element> pictures = Objects.requireNonNull(body).select("img");
    assertThat(pictures).hasSize(places.size() + 2);
    for (Element picture : pictures) {
      Element all = whole(picture);
      assertThat(all.text()).contains("采茶图", "某记者", "AI生成");
    }
    assertThat(body.select("p figure, span figure, a a")).isEmpty();
  }

  @Test
  void aPictureOfAnotherArticleKeepsWhatItsOwnFolderSays() throws IOException {
    picture("a.jpg");
    write(
        ARTICLE + "photos.yml",
        "- { file: a.jpg, caption: 采茶图, credit: 某记者, alt: 茶园, people: none, ai: true }\n");
    write(
        "content/articles/market.zh.md",
        """
        ---
        title: 集市
        date: 2026-03-06
        column: news
        status: published
        ---
        ![](tea/a.jpg)
        """);

    assertThat(problemsOf("![](a.jpg)")).isEmpty();
    Path page = temp.resolve("site/zh/articles/2026/03/market/index.html");
    Element body = Jsoup.parse(Files.readString(page)).selectFirst(".prose");

    assertThat(Objects.requireNonNull(body).text()).contains("采茶图", "某记者", "AI生成");
  }

  /** The element that holds a picture and what is said of it. */
  private static Element whole(Element picture) {
    Element at = picture;
    while (!at.is("figure, .inline-photo, .shot")) {
      at = Objects.requireNonNull(at.parent());
    }
    return at;
  }

  @Test
  void creditAndAlternativeTextAreAskedOfEveryPhotoThatIsShown() throws IOException {
    Stream.of("cover.jpg", "a.jpg", "b.jpg", "c.jpg", "d.jpg").forEach(this::picture);
    String text =
        "![](a.jpg)\n\n{{< photo file=\"b.jpg\" >}}\n\n看![茶园](c.jpg)。\n\n"
            + "{{< photo file=\"d.jpg\" credit=\"某记者\" alt=\"山\" >}}";

    assertThat(problemsOf(text, "cover: cover.jpg"))
        .extracting(Problem::code, p -> p.arguments().get(0), p -> p.location().line())
        .containsExactlyInAnyOrder(
            tuple(ProblemCode.PHOTO_CREDIT_MISSING, "cover.jpg", 6),
            tuple(ProblemCode.PHOTO_ALT_MISSING, "cover.jpg", 6),
            tuple(ProblemCode.PHOTO_CREDIT_MISSING, "a.jpg", 8),
            tuple(ProblemCode.PHOTO_ALT_MISSING, "a.jpg", 8),
            tuple(ProblemCode.PHOTO_CREDIT_MISSING, "b.jpg", 10),
            tuple(ProblemCode.PHOTO_ALT_MISSING, "b.jpg", 10),
            tuple(ProblemCode.PHOTO_CREDIT_MISSING, "c.jpg", 12));
  }

  @Test
  void aGalleryShowsThePhotosBesideTheArticleInTheOrderOfFileManagers() throws IOException {
    Stream.of("IMG_10.jpg", "IMG_9.jpg", "IMG_1.jpg").forEach(this::picture);
    picture("photos/IMG_2.jpg");

    problemsOf("正文。\n\n{{< gallery >}}");

    assertThat(page().select(".prose .gallery img")).hasSize(4);
  }

  @Test
  void aPhotoBesideAnArticleThatNothingShowsIsAWarning() throws IOException {
    Stream.of("a.jpg", "b.jpg", "c.jpg").forEach(this::picture);
    write(ARTICLE + "photos.yml", "- { file: a.jpg, credit: 某记者, alt: 茶园 }\n");

    assertThat(problemsOf("看[大图](c.jpg)和![甲](a.jpg)。"))
        .extracting(Problem::code, Problem::isError, p -> p.location().file())
        .containsExactly(tuple(ProblemCode.PHOTO_UNSHOWN, false, ARTICLE + "b.jpg"));
    assertThat(problemsOf("{{< gallery >}}"))
        .extracting(Problem::code)
        .doesNotContain(ProblemCode.PHOTO_UNSHOWN);
  }

  @Test
  void spacesTypedForAnIndentAreLeftOutWhereTheStyleIndents() throws IOException {
    problemsOf("　　春茶上市。");
    assertThat(page().select(".prose").text()).contains("　　春茶上市。");

    write("content/site.yml", "title: 测试站点\ntypography: { indent: true }\n");
    problemsOf("　　春茶上市。");
    assertThat(page().select(".prose p").text()).isEqualTo("春茶上市。");
  }

  private List<Problem> problemsOf(String text, String... keys) throws IOException {
    String more = keys.length == 0 ? "" : keys[0] + "\n";
    write(
        ARTICLE + "index.zh.md",
        "---\ntitle: 标题\ndate: 2026-03-05\ncolumn: news\nstatus: published\n"
            + more
            + "---\n"
            + text
            + "\n");
    BuildOptions options =
        BuildOptions.of(temp.resolve("source"), temp.resolve("site"), GoldenSite.NOW);
    return GoldenSite.tryToBuild(options).problems();
  }

  private Element page() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("site/zh/articles"))) {
      Path file =
          files
              .filter(path -> path.toString().contains("tea"))
              .filter(Files::isRegularFile)
              .findFirst()
              .orElseThrow();
      return Jsoup.parse(Files.readString(file));
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve("source").resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private void picture(String name) {
    BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
    image.setRGB(name.hashCode() & 63, 0, Color.GREEN.getRGB());
    try {
      write(ARTICLE + name, "");
      ImageIO.write(image, "jpg", temp.resolve("source").resolve(ARTICLE + name).toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
