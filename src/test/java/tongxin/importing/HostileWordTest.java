package tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static tongxin.importing.Docx.p;
import static tongxin.importing.Docx.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tongxin.importing.ImportResult.Imported;
import tongxin.importing.ImportResult.Unusable;
import tongxin.importing.document.Unreadable.Reason;

/** Files that no word processor has written, and files that are no Word files. */
final class HostileWordTest {
  @TempDir Path source;
  @TempDir Path outside;
  private Desk desk;

  @BeforeEach
  void aNewsroom() throws IOException {
    desk = new Desk(source);
  }

  private Reason refused(byte[] bytes) throws IOException {
    Path file = Files.write(outside.resolve("稿件.docx"), bytes);
    ImportResult result = desk.take(file);
    assertThat(result).isInstanceOf(Unusable.class);
    return ((Unusable) result).reason();
  }

  private Reason refused(Docx document) throws IOException {
    return refused(document.bytes());
  }

  @ParameterizedTest
  @CsvSource({
    "D0CF11E0A1B11AE1, OLD_WORD",
    "7B5C727466, RTF",
    "255044462D, PDF",
    "3C68746D6C3E, WEB_PAGE",
    "414243, OTHER",
    "'', EMPTY"
  })
  void whatIsNoWordFileIsNamed(String hex, Reason reason) throws IOException {
    byte[] start = java.util.HexFormat.of().parseHex(hex);
    byte[] bytes = start.length == 0 ? start : Arrays.copyOf(start, 2000);
    assertThat(refused(bytes)).isEqualTo(reason);
  }

  @Test
  void aFileThatBreaksOffIsDamaged() throws IOException {
    byte[] whole = Docx.of(p(r("正文。"))).bytes();
    for (int length = whole.length - 1; length > 4; length -= 97) {
      assertThat(refused(Arrays.copyOf(whole, length))).isEqualTo(Reason.DAMAGED);
    }
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    Docx bomb = Docx.of();
    bomb.entry("word/document.xml", new byte[50 << 20]);
    assertThat(refused(bomb)).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void entitiesAreNotExpanded() throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
            + " \"&a;&a;&a;&a;\">]><w:document"
            + Docx.NAMESPACES
            + "><w:body>"
            + p("<w:r><w:t>&b;</w:t></w:r>")
            + "</w:body></w:document>";
    assertThat(refused(Docx.of().entry("word/document.xml", utf8(bomb)))).isEqualTo(Reason.HOSTILE);
  }

  @Test
  void noOtherFileIsRead() throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.txt"), "SECRET");
    String document =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<w:document"
            + Docx.NAMESPACES
            + "><w:body>"
            + p("<w:r><w:t>&x;</w:t></w:r>")
            + "</w:body></w:document>";
    assertThat(refused(Docx.of().entry("word/document.xml", utf8(document))))
        .isEqualTo(Reason.HOSTILE);
  }

  @Test
  void aPictureThatIsOnlyLinkedIsNotRead() throws IOException {
    Path secret = Files.write(outside.resolve("secret.png"), Pictures.png(3, 2));
    Imported imported =
        desk.take(
            Docx.of(p(r("题目")), p(r("正文。")), p(picture("r:link=\"x\"")))
                .linked("x", "image", secret.toUri().toString()));
    assertThat(imported.path()).doesNotContain("/index.");
    assertThat(Desk.report(imported)).contains("secret.png").doesNotContain(outside.toString());
  }

  @Test
  void aNameThatLeadsOutOfTheFileLeadsNowhere() throws IOException {
    Files.write(outside.resolve("secret.png"), Pictures.png(3, 2));
    Docx document = Docx.of(p(r("题目")), p(r("正文。")), p(picture("r:embed=\"x\"")));
    Imported imported =
        desk.take(document.related("x", "image", "../../../../../../.." + outside + "/secret.png"));
    assertThat(desk.text(imported)).doesNotContain("![");
    assertThat(Desk.report(imported)).contains("secret.png");
  }

  @Test
  void endlessNestingIsRefused() throws IOException {
    String deep =
        "<w:tbl><w:tr><w:tc>".repeat(2000) + p(r("x")) + "</w:tc></w:tr></w:tbl>".repeat(2000);
    assertThat(refused(Docx.of(deep))).isEqualTo(Reason.TOO_DEEP);
  }

  @Test
  void stylesThatAreBasedOnEachOtherEnd() throws IOException {
    Docx document =
        Docx.of(Docx.pp("<w:pStyle w:val=\"a\"/>", r("题目")), p(r("正文。")))
            .with(
                "styles.xml",
                "styles",
                "<w:styles"
                    + Docx.NAMESPACES
                    + ">"
                    + style("a", "b")
                    + style("b", "a")
                    + "</w:styles>");
    assertThat(desk.text(desk.take(document))).contains("题目");
  }

  private static String style(String id, String base) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + id
        + "\"/><w:basedOn w:val=\""
        + base
        + "\"/></w:style>";
  }

  @Test
  void aHundredThousandEntriesAreTooMany() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 100_000; i++) {
        zip.putNextEntry(new ZipEntry("word/media/" + i));
        zip.closeEntry();
      }
    }
    assertThat(refused(out.toByteArray())).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void partsOfTheWrongKindAreNoBugs() throws IOException {
    for (String part : Stream.of("styles", "numbering", "footnotes", "comments").toList()) {
      Docx document = Docx.of(p(r("题目")), p(r("正文。")));
      document.with(part + ".xml", part, "<x><y/></x>");
      assertThat(desk.take(document).path()).isNotEmpty();
    }
    assertThat(refused(Docx.of().entry("word/document.xml", utf8("<x/>")))).isEqualTo(Reason.OTHER);
    assertThat(refused(Docx.of().entry("word/document.xml", utf8("<x")))).isEqualTo(Reason.DAMAGED);
  }

  private static String picture(String attribute) {
    return "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip "
        + attribute
        + "/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
