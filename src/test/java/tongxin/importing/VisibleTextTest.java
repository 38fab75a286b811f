package tongxin.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static tongxin.importing.Docx.p;
import static tongxin.importing.Docx.r;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tongxin.cli.Program;
import tongxin.importing.ImportResult.Imported;

/** What can be seen in a document can be seen on the page, or the report tells of it. */
final class VisibleTextTest {
  private static final List<String> WORDS =
      List.of(
          "茶园",
          "“同心”",
          "*",
          "**",
          "_",
          "__",
          "~~",
          "~",
          "`",
          "[",
          "]",
          "](",
          "[^1]",
          "[1]:",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<",
          ">",
          "&amp;",
          "&#x41;",
          "&",
          "\\",
          "\\*",
          "# ",
          "## 小标题",
          "#话题#",
          "- ",
          "+ ",
          "1. ",
          "1) ",
          "2026. ",
          "> ",
          "| a | b |",
          "---",
          "===",
          "***",
          "{{< photo >}}",
          "{{<",
          ">}}",
          "{% x %}",
          "{{",
          "$$",
          "http://example.org/a_b*c",
          "www.example.org。",
          "a@b.cn",
          "status: x",
          "title：甲",
          "!",
          "![](x)",
          "[a](b)",
          "：",
          "＊＊重＊＊",
          "［甲］（乙）",
          "［^1］",
          "==重点==",
          "...",
          "——",
          "　",
          " ",
          "abc_def",
          "3*4",
          "138****5678",
          "℃",
          "😀",
          ":::",
          "+++",
          "~~~",
          "```",
          "<http://a.b>",
          "<x@y.z>",
          "\"",
          "'",
          "100%",
          "①",
          "一、",
          "（一）",
          "[ ] 待办",
          "图：",
          "摄",
          "<script>",
          "。",
          "，",
          "A",
          "b c",
          "＜!——",
          "｜",
          "＃ 题",
          "《村》",
          "…",
          "·");

  private static final List<String> STYLES =
      List.of(
          "",
          "",
          "",
          "<w:b/>",
          "<w:i/>",
          "<w:b/><w:i/>",
          "<w:strike/>",
          "<w:vertAlign w:val=\"superscript\"/>");

  @TempDir Path source;
  @TempDir Path documents;
  private final Random random = new Random(20261126);
  private Desk desk;

  @BeforeEach
  void aNewsroom() throws IOException {
    desk = new Desk(source);
  }

  /** A document of anything that could be taken for a mark; its paragraphs are noted. */
  private Docx document(int number, List<String> seen) {
    StringBuilder body = new StringBuilder(p(r("第" + number + "篇稿件")));
    seen.add("第" + number + "篇稿件");
    for (int i = 0; i < 12; i++) {
      StringBuilder runs = new StringBuilder();
      StringBuilder words = new StringBuilder();
      for (int k = random.nextInt(6); k >= 0; k--) {
        StringBuilder run = new StringBuilder();
        for (int w = random.nextInt(4); w >= 0; w--) {
          run.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        runs.append(Docx.rp(STYLES.get(random.nextInt(STYLES.size())), run.toString()));
        if (random.nextInt(12) == 0) {
          runs.append("<w:r><w:br/></w:r>");
        }
        words.append(run);
      }
      String paragraph = p(runs.toString());
      boolean cell = random.nextInt(8) == 0;
      body.append(cell ? row(paragraph) : paragraph);
      seen.add(words.toString());
    }
    return Docx.of(body.toString());
  }

  private static String row(String paragraph) {
    String cell = "<w:tc>" + paragraph + "</w:tc><w:tc>" + p(r("格")) + "</w:tc>";
    return "<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>";
  }

  @Test
  void nothingThatCanBeSeenIsLost() throws IOException {
    Map<Imported, List<String>> all = new LinkedHashMap<>();
    for (int i = 1; i <= 60; i++) {
      List<String> seen = new ArrayList<>();
      Imported imported = desk.take(document(i, seen));
      all.put(imported, seen);
      Path file = source.resolve(imported.path());
      Files.writeString(file, Files.readString(file).replace("status: draft", "status: published"));
    }
    build();
    List<String> lost = new ArrayList<>();
    for (Map.Entry<Imported, List<String>> entry : all.entrySet()) {
      String page = page(entry.getKey());
      String report = plain(Desk.report(entry.getKey()));
      for (String paragraph : entry.getValue()) {
        if (!page.contains(plain(paragraph)) && !report.contains(plain(paragraph))) {
          lost.add(paragraph + "\n" + desk.text(entry.getKey()));
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private void build() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    Clock clock = Clock.fixed(Desk.NOW.plusSeconds(60), ZoneOffset.UTC);
    int status =
        new Program(out, out, clock, Locale.ENGLISH, false)
            .run("build", "--source", source.toString());
    assertThat(status)
        .as(
            printed
                .toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("error"))
                .collect(java.util.stream.Collectors.joining("\n")))
        .isZero();
  }

  private String page(Imported imported) throws IOException {
    String slug = imported.path().replaceFirst("(/index)?\\.zh\\.md$", "").replaceFirst("^.*/", "");
    try (Stream<Path> files = Files.walk(source.resolve("public/zh/articles"))) {
      Path page = files.filter(f -> f.endsWith(slug + "/index.html")).findFirst().orElseThrow();
      return plain(Jsoup.parse(Files.readString(page)).body().wholeText());
    }
  }

  /** Without spaces, which a page sets as it needs them, and without what separates runs. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\u3000\\u00A0\\uFE0F\\u2060\\u200B\\u00AD]", "");
  }
}
