package tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static tongxin.importing.Docx.p;
import static tongxin.importing.Docx.pp;
import static tongxin.importing.Docx.r;
import static tongxin.importing.Docx.rp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.importing.ImportResult.Imported;

/** Rare and broken forms in which Word files hold words: none is lost, and none is made up. */
final class WordFormsTest {
  private static final String TITLE = p(rp("<w:sz w:val=\"44\"/>", "题目"));
  private static final String BODY = p(r("这是一段正文，长到没有人会把它当作标题，而且它有一个句号作结尾。"));

  @TempDir Path source;
  private Desk desk;

  @BeforeEach
  void aNewsroom() throws IOException {
    desk = new Desk(source);
  }

  /** The Markdown and the report of a document. */
  private String all(Docx document) throws IOException {
    Imported imported = desk.take(document);
    return desk.text(imported) + "\n" + Desk.report(imported);
  }

  private String all(String... body) throws IOException {
    return all(Docx.of(TITLE, BODY, String.join("", body)));
  }

  private static String field(String data, String instruction) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\">"
        + data
        + "</w:fldChar></w:r><w:r><w:instrText>"
        + Docx.escaped(instruction)
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static String level(int level, String format, String text, String style) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/>"
        + style
        + "<w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String style(String id, String name, String list) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/><w:pPr><w:numPr><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr></w:style>";
  }

  private static Docx numbered(String body) {
    String levels =
        level(0, "decimal", "%1.", "<w:pStyle w:val=\"H1\"/>")
            + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>");
    String linked = "<w:numStyleLink w:val=\"L\"/>";
    return Docx.of(TITLE, BODY, body)
        .with(
            "styles.xml",
            "styles",
            "<w:styles"
                + Docx.NAMESPACES
                + ">"
                + style("H1", "heading 1", "1")
                + style("H2", "heading 2", "1")
                + style("L", "L", "3")
                + "</w:styles>")
        .with(
            "numbering.xml",
            "numbering",
            "<w:numbering"
                + Docx.NAMESPACES
                + "><w:abstractNum w:abstractNumId=\"0\">"
                + levels
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
                + linked
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
                + level(0, "chineseCounting", "第%1条", "")
                + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num></w:numbering>");
  }

  private static String styled(String style, String text) {
    return pp("<w:pStyle w:val=\"" + style + "\"/>", r(text));
  }

  private static String listed(String list, String text) {
    return pp("<w:numPr><w:numId w:val=\"" + list + "\"/></w:numPr>", r(text));
  }

  @Test
  void theNumbersOfStylesAreCounted() throws IOException {
    assertThat(
            all(
                numbered(
                    styled("H1", "总则")
                        + BODY
                        + styled("H2", "范围")
                        + BODY
                        + styled("H1", "附则")
                        + styled("H2", "其他")
                        + listed("2", "本办法自今日起施行。"))))
        .contains("## 1. 总则\n", "### （一）范围\n", "## 2. 附则\n", "### （一）其他\n")
        .contains("\n第一条本办法自今日起施行。\n");
  }

  @Test
  void cellsKeepTheirNumbers() throws IOException {
    String cell = "<w:tc>" + listed("1", "") + "</w:tc><w:tc>" + p(r("甲村")) + "</w:tc>";
    String row = "<w:tr>" + cell + "</w:tr>";
    String items = "<w:tc>" + listed("1", "乙") + listed("1", "丙") + "</w:tc><w:tc/>";
    assertThat(all(numbered("<w:tbl>" + row + row + "</w:tbl>")))
        .contains("| 1. | 甲村 |\n| --- | --- |\n| 2. | 甲村 |\n");
    assertThat(all(numbered("<w:tbl><w:tr>" + items + "</w:tr></w:tbl>")))
        .contains("\n1. 乙\n2. 丙\n");
  }

  @Test
  void fieldsShowWhatWordShows() throws IOException {
    String box = "<w:ffData><w:checkBox><w:default w:val=\"1\"/></w:checkBox></w:ffData>";
    String list =
        "<w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"甲\"/>"
            + "<w:listEntry w:val=\"乙\"/></w:ddList></w:ffData>";
    assertThat(
            all(
                p(
                    r("同意"),
                    field(box, " FORMCHECKBOX "),
                    field(list, " FORMDROPDOWN "),
                    field("", " MACROBUTTON NoMacro [点击输入] "),
                    field("", " SYMBOL 252 \\f \"Wingdings\" "),
                    field("", " EQ \\* jc2 \\* \"Font:宋体\" \\o\\ad(\\s\\up 9(yàn),堰) "),
                    field("", " PAGE "))))
        .contains("同意☑乙[点击输入]✓<ruby>堰<rp>（</rp><rt>yàn</rt><rp>）</rp></ruby>\n");
  }

  @Test
  void aFieldWhoseEndWasDeletedSwallowsNoWords() throws IOException {
    String begin =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK"
            + " \"https://example.org/\"</w:instrText></w:r>";
    assertThat(all(p(r("前"), begin, r("中")), p(r("后一段。")))).contains("\n前中\n\n后一段。\n");
  }

  @Test
  void partsInOtherFormatsAreRead() throws IOException {
    byte[] inner = Docx.of(p(r("别的稿件的话。"))).bytes();
    Docx document =
        Docx.of(TITLE, BODY, chunk("a"), chunk("b"), chunk("c"), chunk("d"))
            .with("a.html", "aFChunk", "<meta charset=utf-8><p>网页的话</p><script>坏</script>")
            .with("b.txt", "aFChunk", "文本的话")
            .with("c.docx", "aFChunk", inner)
            .with("d.rtf", "aFChunk", "{\\rtf1 x}");
    assertThat(all(document)).contains("\n网页的话\n\n文本的话\n\n别的稿件的话。\n", "d.rtf").doesNotContain("坏");
  }

  private static String chunk(String id) {
    return "<w:altChunk r:id=\"" + id + "\"/>";
  }

  @Test
  void lettersOfFontsOfSymbolsAreSymbols() throws IOException {
    String wingdings = "<w:rFonts w:ascii=\"Wingdings\"/>";
    assertThat(
            all(
                p(
                    rp(wingdings, "n"),
                    rp(wingdings, "\uF0E8"),
                    rp("<w:rFonts w:ascii=\"Symbol\"/>", "a"),
                    "<m:oMath><m:groupChr><m:groupChrPr><m:chr"
                        + " m:val=\"⏞\"/></m:groupChrPr><m:e><m:r><m:t>x</m:t></m:r></m:e></m:groupChr><m:r><w:sym"
                        + " w:font=\"Symbol\" w:char=\"F0A3\"/></m:r></m:oMath>")))
        .contains("\n■➔αx⏞≤\n");
  }

  @Test
  void whatATitleCannotHoldIsKeptElsewhere() throws IOException {
    String ruby =
        "<w:r><w:ruby><w:rt>"
            + r("yā")
            + "</w:rt><w:rubyBase>"
            + r("垭")
            + "</w:rubyBase></w:ruby></w:r>";
    String note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    String picture = "<w:r><w:drawing><a:blip r:embed=\"image1\"/></w:drawing></w:r>";
    assertThat(
            all(
                Docx.of(pp("", rp("<w:sz w:val=\"44\"/>", "茶"), ruby, note, picture), BODY)
                    .with("media/image1.png", "image", Pictures.png(4, 3))
                    .with(
                        "footnotes.xml",
                        "footnotes",
                        "<w:footnotes"
                            + Docx.NAMESPACES
                            + "><w:footnote w:id=\"2\">"
                            + p(r("题目的注"))
                            + "</w:footnote></w:footnotes>")))
        .contains("title: \"茶垭（yā）\"\n", "\n![](image1.png)\n", "题目的注");
  }

  @Test
  void headsOfOfficialDocumentsAreNoTitles() throws IOException {
    String centre = "<w:jc w:val=\"center\"/>";
    assertThat(
            all(
                Docx.of(
                    pp(centre, rp("<w:sz w:val=\"72\"/>", "十堰市文化和旅游局文件")),
                    pp(centre, r("十文旅发〔2026〕3号")),
                    pp(centre, rp("<w:sz w:val=\"44\"/>", "关于举办茶会的通知")),
                    BODY)))
        .contains("title: \"关于举办茶会的通知\"\n", "十堰市文化和旅游局文件\n", "〔2026〕3号\n");
  }

  @Test
  void namesOfPartsDifferNotInCaseOrSlashes() throws IOException {
    Docx document = Docx.of();
    byte[] xml =
        ("<w:document" + Docx.NAMESPACES + "><w:body>" + TITLE + BODY + "</w:body></w:document>")
            .getBytes(StandardCharsets.UTF_8);
    document.entry("Word\\main.xml", xml);
    assertThat(all(document.main("word/main.xml"))).contains("长到没有人会");
  }
}
