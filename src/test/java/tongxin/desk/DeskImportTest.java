package tongxin.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.authoring.ContentFolder;
import tongxin.desk.files.NewsroomFiles;

/** What is pasted and dropped becomes Markdown. */
final class DeskImportTest {
  private static final String PAGE =
      "<html><head><title>春茶</title></head><body><article><h1>春茶开采</h1>"
          + "<p>第一段。</p><script>alert(1)</script><p>第二段。</p></article></body></html>";

  @TempDir Path source;

  @SuppressWarnings("NullAway.Init") // set before each test
  private ImportCalls calls;

  @BeforeEach
  void begin() throws Exception {
    Files.createDirectories(source.resolve("content/data"));
    Files.writeString(source.resolve("content/site.yml"), "title: 记事\n");
    Files.writeString(source.resolve("content/data/columns.yml"), "- { id: news, name: 要闻 }\n");
    NewsroomFiles files = new NewsroomFiles(source);
    Clock clock = Clock.fixed(Instant.parse("2026-11-26T04:00:00Z"), ZoneOffset.UTC);
    Desk.Settings settings = new Desk.Settings(source, clock, Locale.CHINESE, false);
    calls =
        new ImportCalls(files, new PhotoCalls(files, source), new ContentFolder(source), settings);
  }

  private static Map<?, ?> value(Reply reply) {
    assertThat(reply.status()).isEqualTo(200);
    return reply.value() instanceof Map<?, ?> map ? map : Map.of();
  }

  @Test
  void pastedTextKeepsItsFormAndLosesItsMarkup() throws Exception {
    String html =
        "<p style='mso-x:y'>一<b>二</b>三，<a href='https://example.org/'>链接</a></p>"
            + "<ul><li>甲</li><li>乙</li></ul><script>alert(1)</script>";
    Json.Fields fields = Json.read(Json.write(Map.of("html", html, "folder", "")));
    assertThat(String.valueOf(value(calls.convert(fields)).get("markdown")))
        .contains("一**二**三，[链接](https://example.org/)", "- 甲\n- 乙")
        .doesNotContain("alert", "mso");
  }

  @Test
  void aSavedPageBecomesADraft() throws Exception {
    Map<?, ?> reply = value(calls.file("网页 一.html", PAGE.getBytes(StandardCharsets.UTF_8)));
    String text = Files.readString(source.resolve(String.valueOf(reply.get("open"))));
    assertThat(text).contains("春茶", "第一段。\n\n第二段。").doesNotContain("alert");
    assertThat(text).contains("status: draft");
    try (var left = Files.list(source.resolve(".tongxin/desk"))) {
      assertThat(left).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.html", "a/b.docx", "x.exe", "", ".html/..", "a\\b.html"})
  void namesThatAreNoDocumentsAreRefused(String name) throws Exception {
    assertThat(calls.file(name, PAGE.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(422);
  }
}
