package tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static tongxin.importing.Docx.p;
import static tongxin.importing.Docx.pp;
import static tongxin.importing.Docx.r;
import static tongxin.importing.Docx.rp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.importing.ImportResult.Imported;
import tongxin.importing.ImportResult.State;

/** What becomes of Word files. */
final class WordTest {
  private static final String TITLE = p(r("题目"));

  @TempDir Path source;
  private Desk desk;

  @BeforeEach
  void aNewsroom() throws IOException {
    desk = new Desk(source);
  }

  private String body(String... paragraphs) throws IOException {
    return desk.body(Docx.of(TITLE, String.join("", paragraphs)));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chineseCounting          | %1、   | 1  | 一、",
        "chineseCountingThousand  | （%1） | 12 | （十二）",
        "chineseCountingThousand  | 第%1章 | 20 | 第二十章",
        "chineseCounting          | %1、   | 105| 一百零五、",
        "ideographTraditional     | %1、   | 3  | 丙、",
        "chineseLegalSimplified   | %1、   | 10 | 壹拾、",
        "decimalEnclosedCircleChinese | %1 | 3  | ③",
        "decimal                  | （%1） | 7  | （7）",
        "decimal                  | %1、   | 2  | 2、",
        "upperRoman               | %1、   | 4  | IV、",
        "upperLetter              | %1、   | 28 | BB、"
      })
  void numbersThatWordWritesAreWords(String format, String text, int start, String label)
      throws IOException {
    Docx document =
        Docx.of(TITLE, p(r("前言在此。")), item("甲的事情是这样。"), p(r("完。")))
            .with("numbering.xml", "numbering", numbering(format, text, start));
    assertThat(desk.body(document).replace("\\", ""))
        .contains("\n" + label.strip() + (label.matches(".*[、）章]") ? "" : " ") + "甲的事情是这样。\n");
  }

  private static String item(String text) {
    return pp("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", r(text));
  }

  private static String numbering(String format, String text, int start) {
    return "<w:numbering"
        + Docx.NAMESPACES
        + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\""
        + start
        + "\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
        + " w:val=\"0\"/></w:num></w:numbering>";
  }

  @Test
  void numberedAndPlainItemsAreLists() throws IOException {
    Docx document =
        Docx.of(TITLE, p(r("有：")), item("甲"), item("乙"), p(r("完。")))
            .with("numbering.xml", "numbering", numbering("decimal", "%1.", 1));
    assertThat(desk.body(document)).contains("有：\n\n1. 甲\n2. 乙\n\n完。");
    Docx bullets =
        Docx.of(p(r("另一题")), p(r("有：")), item("甲"), item("乙"))
            .with("numbering.xml", "numbering", numbering("bullet", "\uF06C", 1));
    assertThat(desk.body(bullets)).contains("- 甲\n- 乙\n");
  }

  @Test
  void revisionsAreTakenAndCommentsListed() throws IOException {
    Docx document =
        Docx.of(
                TITLE,
                p(
                    "<w:commentRangeStart w:id=\"0\"/>"
                        + r("茶")
                        + "<w:commentRangeEnd w:id=\"0\"/>",
                    "<w:ins>" + r("新") + "</w:ins>",
                    "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>",
                    "<w:moveFrom>" + r("走") + "</w:moveFrom><w:moveTo>" + r("来") + "</w:moveTo>",
                    r("好。")),
                pp("<w:rPr><w:del/></w:rPr>", r("前半")),
                p(r("后半。")))
            .with(
                "comments.xml",
                "comments",
                "<w:comments"
                    + Docx.NAMESPACES
                    + "><w:comment w:id=\"0\" w:author=\"老王\">"
                    + p(r("核实产量"))
                    + "</w:comment></w:comments>");
    Imported imported = desk.take(document);
    assertThat(desk.text(imported)).contains("\n茶新来好。\n\n前半后半。\n").doesNotContain("旧");
    assertThat(Desk.report(imported)).contains("批注（老王），在“茶”处：核实产量").contains("修订已按“接受”处理");
  }

  @Test
  void aTextBoxIsReadOnceThoughItStandsTwice() throws IOException {
    String box = "<w:txbxContent>" + p(r("框里的话。")) + "</w:txbxContent>";
    String twins =
        "<w:r><mc:AlternateContent><mc:Choice"
            + " Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
            + box
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
            + box
            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(body(p(r("正文。"), twins))).isEqualTo("正文。\n\n框里的话。\n");
  }

  @Test
  void nestedContentControlsAreReadOnce() throws IOException {
    String text = p(r("控件里的话。"));
    for (int i = 0; i < 4; i++) {
      text = "<w:sdt><w:sdtPr/><w:sdtContent>" + text + "</w:sdtContent></w:sdt>";
    }
    assertThat(body(text)).containsOnlyOnce("控件里的话。");
  }

  @Test
  void mergedCellsStayMerged() throws IOException {
    String table =
        "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
            + p(r("甲村"))
            + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
            + p(r("产量"))
            + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
            + p()
            + "</w:tc><w:tc>"
            + p(r("3"))
            + "</w:tc><w:tc>"
            + p(r("4"))
            + "</w:tc></w:tr></w:tbl>";
    assertThat(body(p(r("表：")), table))
        .contains("<th rowspan=\"2\">甲村</th>")
        .contains("<th colspan=\"2\">产量</th>")
        .contains("<td>3</td>");
  }

  @Test
  void fieldsLinksRubyNotesAndSymbols() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK"
            + " \"https://example.org/a\" </w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"separate\"/></w:r>"
            + r("网站")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    String ruby =
        "<w:r><w:ruby><w:rt>"
            + r("yún")
            + "</w:rt><w:rubyBase>"
            + r("郧")
            + "</w:rubyBase></w:ruby></w:r>";
    Docx document =
        Docx.of(
                TITLE,
                p(
                    r("看"),
                    field,
                    r("。"),
                    ruby,
                    r("阳"),
                    "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
                    "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>",
                    r("——完“了”。")))
            .with(
                "footnotes.xml",
                "footnotes",
                "<w:footnotes"
                    + Docx.NAMESPACES
                    + "><w:footnote w:id=\"0\" w:type=\"separator\">"
                    + p(r("x"))
                    + "</w:footnote><w:footnote w:id=\"2\">"
                    + p(r(" 注文。"))
                    + "</w:footnote></w:footnotes>");
    assertThat(desk.body(document))
        .isEqualTo(
            """
            看[网站](https://example.org/a)。<ruby>郧<rp>（</rp><rt>yún</rt><rp>）</rp></ruby>阳[^1]✓——完“了”。

            [^1]: 注文。
            """);
  }

  @Test
  void aCaptionGoesWithItsPicture() throws IOException {
    Docx document =
        Docx.of(TITLE, p(r("正文。")), p(picture("image1")), p(r("图为茶园。张三 摄")), p(r("又一段正文。")))
            .with("media/image1.png", "image", Pictures.png(4, 3));
    Imported imported = desk.take(document);
    assertThat(imported.path()).endsWith("/index.zh.md");
    assertThat(desk.text(imported)).contains("\n![](image1.png)\n\n又一段正文。");
    assertThat(Files.readString(source.resolve(imported.path()).resolveSibling("photos.yml")))
        .isEqualTo("- file: image1.png\n  caption: \"图为茶园。\"\n  credit: \"张三 摄\"\n");
  }

  @Test
  void drawingsAreNamedAndOtherFormatsAreChanged() throws IOException {
    byte[] emf = new byte[60];
    emf[0] = 1;
    emf[40] = ' ';
    emf[41] = 'E';
    emf[42] = 'M';
    emf[43] = 'F';
    Docx document =
        Docx.of(TITLE, p(r("正文。")), p(picture("chart")), p(picture("scan")))
            .with("media/chart.emf", "image", emf)
            .with("media/scan.bmp", "image", Pictures.image(4, 3, "bmp"));
    Imported imported = desk.take(document);
    assertThat(Desk.report(imported)).contains("chart.emf").contains("EMF");
    assertThat(desk.text(imported)).contains("![](scan.png)");
  }

  private static String picture(String id) {
    return "<w:r><w:drawing><wp:inline><wp:docPr descr=\"图片"
        + " 1\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\""
        + id
        + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  }

  @Test
  void signsOfMarkdownStaySigns() throws IOException {
    assertThat(
            body(
                p(r("1. 独立的一条")),
                p(r("# 不是标题 *也不* 粗 **粗** `码` [a](b) <b> &amp; {{< photo >}} ~~删~~ _x_")),
                p(r("- 短横")),
                p(r("status: published")),
                p(r("====")),
                p(r("电话138****5678"))))
        .contains("\\# 不是标题")
        .contains("\\- 短横")
        .contains("status&#58; published")
        .contains("138****5678");
  }

  @Test
  void boldTypeBesideQuotationMarksIsUnderstood() throws IOException {
    assertThat(body(p(r("讲"), rp("<w:b/>", "“同心”"), rp("<w:b/>", "二字"), r("的事。"))))
        .contains("讲**“同心”二字**的事。");
  }

  @Test
  void theSameFileIsImportedOnce() throws IOException {
    Docx document = Docx.of(TITLE, p(r("正文。")));
    Imported first = desk.take(document);
    Imported again = desk.take(document);
    assertThat(first.state()).isEqualTo(State.WRITTEN);
    assertThat(again.state()).isEqualTo(State.UNCHANGED);
    assertThat(again.path()).isEqualTo(first.path());
    Files.writeString(source.resolve(first.path()), desk.text(first) + "\n添了一句。\n");
    assertThat(desk.take(document).state()).isEqualTo(State.EDITED);
    assertThat(desk.text(first)).contains("添了一句");
  }

  @Test
  void anotherFileOfThisTitleIsAnotherArticle() throws IOException {
    Imported first = desk.take(Docx.of(TITLE, p(r("正文。"))));
    Imported second = desk.take(Docx.of(TITLE, p(r("别的正文。"))));
    assertThat(second.path()).isNotEqualTo(first.path()).contains("ti-mu-2");
  }
}
