package tongxin.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Characters that XML 1.0 forbids, wherever they were written, are on no page and in no feed. */
final class ForbiddenCharactersTest {
  private static final String FORBIDDEN =
      "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  @TempDir Path temp;
  private Output output = new Output(Map.of());

  @BeforeEach
  void build() throws IOException {
    Path source = GoldenSite.SUB_PATH.copyTo(temp.resolve("source"));
    Files.writeString(
        source.resolve("content/articles/odd.en.md"),
        """
        ---
        title: "T\\x08it\\uFFFEle \\U0001F375"
        date: 2026-11-20
        column: notes
        status: published
        summary: "S\\u000Bum\\ud800mary"
        ---
        Bo%sdy %sand %smore &#8;&#x0B; &#xFFFE &#65534; &#xD800; &#128; &#x1F375; &amp;#8;

        <div title="&#8">&#8a&#xfffe;</div>
        """
            .formatted("\b", "\u000B", "\uFFFE"));
    output = GoldenSite.SUB_PATH.build(source, temp.resolve("out"));
  }

  @Test
  void everyFeedIsWellFormedXml() throws Exception {
    List<String> feeds = output.paths(".xml");

    assertThat(feeds).contains("en/feed.xml");
    for (String path : feeds) {
      byte[] bytes = output.text(path).getBytes(StandardCharsets.UTF_8);
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(bytes));
    }
  }

  @Test
  void everyPageSaysTheRest() {
    String page = output.text("en/articles/2026/11/odd/index.html");

    assertThat(page)
        .contains("Title \uD83C\uDF75", "Summary", "Body and more", "\uD83C\uDF75 &amp;#8;");
    for (String path : output.paths(".html")) {
      assertThat(output.text(path)).doesNotContainPattern(FORBIDDEN);
    }
  }
}
