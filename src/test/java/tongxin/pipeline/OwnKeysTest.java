package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.golden.GoldenSite;

/** Keys of a newsroom's own reach its templates, in the language of each page. */
final class OwnKeysTest {
  @TempDir Path temp;

  @Test
  void aTemplateShowsTheKeysOfItsDocument() throws IOException {
    Path source = GoldenSite.SUB_PATH.copyTo(temp.resolve("source"));
    write(
        source.resolve("content/pages/own.zh.md"),
        """
        ---
        title: 自定
        params: { beds: 12, note: { zh: 注意, en: note }, list: [一, 2] }
        ---
        文。
        """);
    write(source.resolve("content/pages/other.zh.md"), "---\ntitle: 别的\n---\n文。\n");
    String site = Files.readString(source.resolve("content/site.yml"));
    write(source.resolve("content/site.yml"), site + "params: { tag: \"<x>\" }\n");
    write(
        source.resolve("templates/page.html.peb"),
        "({{ params.beds }}|{{ params.note }}|{% for i in params.list %}{{ i }},{% endfor %}"
            + "|{{ frame.site.params.tag }}|{{ params.absent }})");
    Path out = temp.resolve("site");
    GoldenSite.SUB_PATH.build(source, out);

    assertThat(page(out, "zh/own")).isEqualTo("(12|注意|一,2,|&lt;x&gt;|)");
    assertThat(page(out, "en/own")).isEqualTo("(12|note|一,2,|&lt;x&gt;|)");
    assertThat(page(out, "zh/other")).isEqualTo("(|||&lt;x&gt;|)");
  }

  private static String page(Path out, String name) throws IOException {
    return Files.readString(out.resolve(name).resolve("index.html")).strip();
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
