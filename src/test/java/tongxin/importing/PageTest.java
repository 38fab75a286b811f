package tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.importing.ImportResult.Imported;

/** What becomes of web pages, and of what is pasted. */
final class PageTest {
  private static final String WECHAT =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title></title></head><body><h1"
          + " class=\"rich_media_title\" id=\"activity-name\"> 春茶开采 </h1><div><a"
          + " id=\"js_name\">十堰日报</a><em id=\"publish_time\">2024-03-05 09:10</em></div><div"
          + " id=\"js_content\" style=\"visibility: hidden; opacity: 0;\"><section><p"
          + " style=\"text-align:center\"><strong><span style=\"font-size:"
          + " 18px\">一、开园</span></strong></p>"
          + "<p><span>清晨，</span><span>茶农上山。“好茶”——真好。</span></p><p><img"
          + " data-src=\"https://mmbiz.example.org/640?wx_fmt=png\" src=\"page_files/640\"></p><p"
          + " style=\"text-align:center;font-size:12px\">图为茶农采茶。张三 摄</p></section></div><script>var"
          + " ct = \"1709601000\";</script><footer>点赞</footer></body></html>";

  @TempDir Path source;
  @TempDir Path saved;
  private Desk desk;

  @BeforeEach
  void aNewsroom() throws IOException {
    desk = new Desk(source);
  }

  private Imported take(String html) throws IOException {
    return (Imported) desk.take(Files.writeString(saved.resolve("page.html"), html));
  }

  @Test
  void anArticleOfWeChatIsImportedWithItsPictures() throws IOException {
    Files.createDirectories(saved.resolve("page_files"));
    Files.write(saved.resolve("page_files/640"), Pictures.png(4, 3));
    Imported imported = take(WECHAT);
    assertThat(desk.text(imported))
        .contains("title: \"春茶开采\"\n")
        .contains("date: 2024-03-05 09:10\n")
        .contains("source: { name: \"十堰日报\" }\n")
        .endsWith("\n## 一、开园\n\n清晨，茶农上山。“好茶”——真好。\n\n![](640.png)\n");
    assertThat(imported.path()).startsWith("content/articles/2024/");
    assertThat(Desk.report(imported)).contains("点赞");
  }

  @Test
  void aPictureOutsideOfTheSavedPageIsNotRead() throws IOException {
    Files.write(source.resolve("secret.png"), Pictures.png(4, 3));
    Imported imported =
        take(
            "<h1>题目</h1><p>正文。</p><img alt=\"密\" src=\"../"
                + source.getFileName()
                + "/secret.png\">");
    assertThat(imported.path()).doesNotContain("index");
    assertThat(desk.text(imported)).doesNotContain("secret");
  }

  @Test
  void anOldPageInGbkIsRead() throws IOException {
    Path file = saved.resolve("old.html");
    String html = "<meta charset=gb2312><title>镕</title><h1>朱镕的题目</h1><p>正文一段。</p>";
    Files.write(file, html.getBytes(Charset.forName("GBK")));
    assertThat(desk.text((Imported) desk.take(file))).contains("朱镕的题目").contains("正文一段。");
  }

  @Test
  void whatIsPastedFromWordHasItsLists() {
    Paste paste =
        Paste.of(
            "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span"
                + " style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>甲</p><p"
                + " class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span"
                + " style='mso-list:Ignore'>2.<span>&nbsp; </span></span>乙</p><p>看<b>“这里”</b>的<a"
                + " href='https://example.org/'>网站</a><o:p></o:p></p>",
            false);
    assertThat(paste.markdown()).isEqualTo("1. 甲\n2. 乙\n\n看**“这里”**的[网站](https://example.org/)\n");
  }

  @Test
  void whatIsPastedRunsNoScript() {
    Paste paste =
        Paste.of(
            "<p onclick=x>甲<script>alert(1)</script><a href='javascript:alert(1)'>乙</a></p><iframe"
                + " src='https://example.org/v'></iframe>",
            false);
    assertThat(paste.markdown())
        .startsWith("甲乙\n")
        .doesNotContain("alert")
        .doesNotContain("<iframe");
    assertThat(paste.notes()).isNotEmpty();
  }

  @Test
  void elementsWithinEachOtherWithoutEndAreRead() {
    String deep = "<div>".repeat(50_000) + "深处的话";
    assertThat(Paste.of(deep, false).markdown()).contains("深处的话");
  }

  @Test
  void picturesAtOtherHostsAreLinksUnlessTheSiteAllowsThem() throws IOException {
    String html =
        "<h1>题目</h1><p>正文。</p><p><img alt=\"茶\" src=\"https://example.org/a.png\"></p><p>完。</p>";
    assertThat(desk.text(take(html))).contains("\n[茶](https://example.org/a.png)\n");
    desk.write("content/site.yml", "title: { zh: 甲, en: A }\nphotos: { external: allow }\n");
    assertThat(desk.text(take(html + "<p>再。</p>"))).contains("\n![茶](https://example.org/a.png)\n");
  }

  @Test
  void cellsOfTablesKeepWhatTheyHave() throws IOException {
    assertThat(
            desk.text(
                take(
                    "<h1>题目</h1><p>表：</p><table><tr><th>村</th><th>数|量</th></tr><tr><td>甲<br>乙</td><td><b>3</b></td></tr></table>")))
        .contains("| 村 | 数\\|量 |\n| --- | --- |\n| 甲<br>乙 | **3** |\n");
  }

  @Test
  void wordsThatAPageOnlyDrawsAreToldOf() throws IOException {
    Imported imported =
        take(
            "<h1>题目</h1><p>正文。</p><mpvoice name=\"一段录音\"></mpvoice><mpvideosnap"
                + " data-nickname=\"同心\" data-desc=\"采茶\"></mpvideosnap><input value=\"填的话\">"
                + "<select><option>甲<option selected>乙</select>");
    assertThat(Desk.report(imported)).contains("一段录音", "同心 采茶", "填的话", "乙");
  }

  @Test
  void wordsBetweenTheItemsOfAListAreItems() {
    assertThat(Paste.of("<ul>散的话<li>一项</li></ul>", false).markdown()).isEqualTo("- 散的话\n- 一项\n");
  }

  @Test
  void aTableThatSetsThePartsOfAPageIsNone() throws IOException {
    String page =
        "<table width=100%><tr><td><h1>题目</h1></td></tr><tr><td><table border=1><tr><td>甲<td>乙"
            + "</table><p>正文一段。</p></td><td>边上的话</td></tr></table>";
    assertThat(desk.text(take(page)))
        .contains("title: \"题目\"\n")
        .endsWith("\n\n| 甲 | 乙 |\n| --- | --- |\n\n正文一段。\n\n边上的话\n");
  }
}
