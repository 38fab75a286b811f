package tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static tongxin.importing.Docx.p;
import static tongxin.importing.Docx.pp;
import static tongxin.importing.Docx.r;
import static tongxin.importing.Docx.rp;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.importing.ImportResult.Imported;
import tongxin.importing.ImportResult.State;

/** What becomes of Word files. */
final class WordTest {
  @TempDir Path source;
  private Desk desk;

  @BeforeEach
  void aNewsroom() throws IOException {
    desk = new Desk(source);
  }

  @Test
  void headingsThatWereOnlyFormattedAreHeadings() throws IOException {
    Imported imported =
        desk.take(
            Docx.of(
                pp("<w:jc w:val=\"center\"/>", rp("<w:b/><w:sz w:val=\"44\"/>", "茶园里的一天")),
                p(r("文/图 张三 李四")),
                pp("<w:ind w:firstLine=\"640\"/>", r("　　清晨，雾还没有散。")),
                p(r("一、总体要求")),
                p(r("要这样做。")),
                p(rp("<w:b/>", "（一）怎样采茶")),
                p(r("用手采。"))));
    assertThat(desk.text(imported))
        .contains("title: \"茶园里的一天\"\n")
        .contains("  - { role: text-and-photos, name: \"张三\" }\n")
        .contains("status: draft\n")
        .endsWith("\n---\n\n清晨，雾还没有散。\n\n## 一、总体要求\n\n要这样做。\n\n### （一）怎样采茶\n\n用手采。\n");
    assertThat(Desk.report(imported)).contains("文/图 张三 李四");
  }

  @Test
  void theSameFileIsImportedOnce() throws IOException {
    Docx document = Docx.of(p(r("题目")), p(r("正文。")));
    Imported first = desk.take(document);
    Imported again = desk.take(document);
    assertThat(first.state()).isEqualTo(State.WRITTEN);
    assertThat(again.state()).isEqualTo(State.UNCHANGED);
    assertThat(again.path()).isEqualTo(first.path());
  }
}
