package tongxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.problem.Problem;

/** Files damaged at random, always in the same way: whatever is in them, they are only problems. */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class MutatedFilesTest {
  private static final int ROUNDS = 150;

  private static final List<String> PARTS =
      List.of(
          "---\n",
          "\n",
          ": ",
          "：",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "*",
          "&a ",
          "*a ",
          "!x ",
          "|",
          ">",
          "#",
          "\t",
          "  ",
          "\r\n",
          "\uFEFF",
          "\uFDD0",
          "\u0000",
          "😀",
          "同心",
          "“",
          "{{< ",
          ">}}",
          "{{< fact a >}}",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<script>",
          "`",
          "**",
          "~~",
          "[^1]",
          "[^1]: a\n",
          "![](",
          "](",
          "|-|\n",
          "&#xFDD0;",
          "&lt;",
          "\\",
          "title: ",
          "slug: ",
          "tags: [a]\n",
          "aliases: [/a]\n",
          "date: 2026-13-40\n",
          "?",
          "%",
          "//",
          "..",
          "article:",
          "~",
          "null",
          "1e999999999",
          "<<: ",
          "0x",
          "\u2028",
          "\u202E",
          "\u200D");

  private static final String ARTICLE =
      """
      ---
      title: 春茶上市
      date: 2026-03-05 08:00
      column: news
      tags: [spring, tea]
      villages: [qingxi]
      cover: photos/a.jpg
      bylines:
        - { role: reporter, name: { zh: 甲, en: A } }
      source: { name: 日报, url: "https://example.org/", authors: [乙] }
      status: published
      corrections: [ { date: 2026-03-06, text: 更正 } ]
      aliases: [/news/1.html]
      ---
      # 一

      **“同心”**聚力，见[清溪](village:qingxi)。共{{< fact households >}}户[^1]。

      |村|户|
      |-|-:|
      |清溪|12|

      > 引文 <b>粗</b> ![图](photos/a.jpg "说明")

      {{< photo file="photos/a.jpg" >}}

      [^1]: 注
      """;

  private static final String VILLAGE =
      """
      brand: { zh: 清溪, en: Qingxi }
      division: fang
      coordinates: { crs: WGS84, lat: 32.1, lon: 110.7 }
      highlights: [ 一, { zh: 二, en: two } ]
      facts: [ households, { label: 户数, value: 12, unit: 户, source: 统计局, as_of: 2025 } ]
      status: published
      """;

  private static final String SITE =
      """
      title: { zh: 测试, en: Test }
      base_url: https://example.org/a/
      languages: [zh-CN, en]
      nav: [articles, { label: 村, to: villages }]
      footer: { icp: 鄂ICP备00000000号 }
      photos: { require_people: true, max_megapixels: 100 }
      """;

  private static final String FACTS =
      """
      sources:
        - { id: report, publisher: 统计局, date: 2025 }
      facts:
        households: { zh: 户数, en: Households, value: 8450000000, unit: CNY, source: report }
      """;

  private static final String TAGS = "- { id: spring, name: 春 }\n- { id: tea, name: { zh: 茶 } }\n";

  private static final String PHOTOS =
      "- { file: a.jpg, caption: 图, alt: 图, credit: 甲, people: none, focus: [0.5, 0.5] }\n";

  @TempDir Path site;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content/site.yml",
        "content/articles/tea/index.zh.md",
        "content/villages/qingxi/village.yml",
        "content/villages/qingxi/photos.yml",
        "content/data/facts.yml",
        "content/data/tags.yml",
        "content/i18n/zh-CN.yml"
      })
  void aDamagedFileNeverStopsTheProgram(String damaged) throws IOException {
    write();
    assertThat(FaultySite.problems(site)).isEmpty();
    Path file = site.resolve(damaged);
    byte[] original = Files.readAllBytes(file);
    Random random = new Random(damaged.hashCode());

    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = original;
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes = mutated(bytes, random);
      }
      Files.write(file, bytes);
      List<Problem> problems = FaultySite.problems(site);
      for (Problem problem : problems) {
        assertThat(problem.location().file()).startsWith("content/");
      }
      assertThat(FaultySite.report(problems, java.util.Locale.CHINESE))
          .hasLineCount(problems.size() * 2)
          .doesNotContainPattern("\\{\\d}");
    }
  }

  private void write() throws IOException {
    write("content/site.yml", SITE);
    write("content/articles/tea/index.zh.md", ARTICLE);
    write("content/articles/tea/photos/a.jpg", "x");
    write("content/villages/qingxi/village.yml", VILLAGE);
    write("content/villages/qingxi/photos.yml", PHOTOS);
    write("content/villages/qingxi/photos/a.jpg", "x");
    write("content/data/facts.yml", FACTS);
    write("content/data/tags.yml", TAGS);
    write("content/data/columns.yml", "- { id: news, name: 要闻 }\n");
    write("content/data/divisions.yml", "- { id: fang, name: 房县 }\n");
    write("content/i18n/zh-CN.yml", "nav: { home: 首页 }\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0 -> joined(bytes, at, at + length, new byte[0]);
      case 1 -> joined(bytes, at, at, java.util.Arrays.copyOfRange(bytes, at, at + length));
      case 2 ->
          joined(bytes, at, Math.min(bytes.length, at + 1), new byte[] {(byte) random.nextInt()});
      default -> {
        String part = PARTS.get(random.nextInt(PARTS.size()));
        byte[] inserted = part.repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8);
        yield joined(bytes, characterStart(bytes, at), characterStart(bytes, at), inserted);
      }
    };
  }

  /** Most damage is in the text, not in its encoding, which would hide everything else. */
  private static int characterStart(byte[] bytes, int at) {
    int start = at;
    while (start > 0 && start < bytes.length && (bytes[start] & 0xC0) == 0x80) {
      start--;
    }
    return start;
  }

  private static byte[] joined(byte[] bytes, int end, int from, byte[] inserted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, end);
    out.writeBytes(inserted);
    out.write(bytes, from, bytes.length - from);
    return out.toByteArray();
  }
}
