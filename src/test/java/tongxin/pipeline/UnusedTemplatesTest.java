package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.golden.GoldenSite;
import tongxin.problem.ProblemCode;

/** A template whose name is misspelt changes nothing: that is said. */
final class UnusedTemplatesTest {
  @TempDir Path temp;

  private List<String> unused(String... names) throws IOException {
    Path source = GoldenSite.MINIMAL.copyTo(temp.resolve("source"));
    for (String name : names) {
      Path own = Path.of("templates").resolve(name);
      String text =
          name.equals("parts/foot.peb")
              ? "{% include \"./notice.peb\" %}"
              : Files.exists(own) ? Files.readString(own) : "x";
      Path file = source.resolve("templates").resolve(name);
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text);
    }
    return GoldenSite.tryToBuild(GoldenSite.MINIMAL.options(source, temp.resolve("out")))
        .problems()
        .stream()
        .filter(problem -> problem.code() == ProblemCode.TEMPLATE_UNUSED)
        .map(problem -> problem.location().file() + " → " + problem.suggestion())
        .toList();
  }

  @Test
  void aMisspeltNameIsSaidWithTheOneThatWasMeant() throws IOException {
    assertThat(
            unused(
                "artcle.html.peb",
                "Village.html.peb",
                "village.peb",
                "topic.html",
                "parts/crad.peb",
                "layout.html.peb.txt",
                "notes.txt"))
        .containsExactly(
            "templates/Village.html.peb → village.html.peb",
            "templates/artcle.html.peb → article.html.peb",
            "templates/layout.html.peb.txt → layout.html.peb",
            "templates/notes.txt → null",
            "templates/parts/crad.peb → parts/card.peb",
            "templates/topic.html → topic.html.peb",
            "templates/village.peb → village.html.peb");
  }

  @Test
  void whatAnotherTemplateAsksForIsUsed() throws IOException {
    assertThat(unused("parts/foot.peb", "parts/notice.peb", "README.md", ".gitkeep")).isEmpty();
  }

  @Test
  void eachOfTongxinsOwnTemplatesIsUsed() throws IOException {
    try (var files = Files.walk(Path.of("templates"))) {
      String[] own =
          files
              .filter(Files::isRegularFile)
              .map(file -> Path.of("templates").relativize(file).toString())
              .filter(name -> !name.equals("parts/foot.peb"))
              .toArray(String[]::new);
      assertThat(own).hasSizeGreaterThan(30);
      assertThat(unused(own)).isEmpty();
    }
  }
}
