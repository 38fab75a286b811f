package tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.importing.ImportResult.Imported;

/** Files as LibreOffice and pandoc write them. */
final class WordProgramsTest {
  private static final Path FILES = Path.of("src/test/resources/importing");

  @TempDir Path source;
  private Desk desk;

  @BeforeEach
  void aNewsroom() throws IOException {
    desk = new Desk(source);
  }

  private String text(String file) throws IOException {
    return desk.text((Imported) desk.take(FILES.resolve(file)));
  }

  @Test
  void aFileOfLibreOffice() throws IOException {
    assertThat(text("libreoffice.docx"))
        .contains("title: \"山里的春天\"\n")
        .contains("\n正文第一段，**粗体“引号”**。")
        .contains("\n## 一、总体\n\n1. 甲\n2. 乙\n   - 丙\n\n<table>\n")
        .contains("<th colspan=\"2\">合并</th>")
        .endsWith("\n[链接](https://example.org/)\n");
  }

  @Test
  void aFileOfPandoc() throws IOException {
    assertThat(text("pandoc.docx"))
        .contains("title: \"茶园里的一天\"\n")
        .contains("[链接](https://example.org/a_b)。脚注[^1]。\n")
        .contains("\n- 甲\n- 乙\n  1. 丙\n  2. 丁\n")
        .contains("| 甲村 | 3 |\n\n> 引用\n\n[^1]: 注文")
        .doesNotContain("\\");
  }
}
