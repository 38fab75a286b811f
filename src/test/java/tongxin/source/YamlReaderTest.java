package tongxin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.problem.Problem;
import tongxin.problem.ProblemCode;
import tongxin.problem.Problems;

final class YamlReaderTest {
  private final Problems problems = new Problems();

  private YamlNode.Mapping mapping(String yaml) {
    YamlNode node = new YamlReader().read(new SourceText("a.yml", yaml), yaml, 1, problems);
    return (YamlNode.Mapping) Objects.requireNonNull(node);
  }

  @Test
  void columnsCountCodePointsInChineseTextAndEmoji() {
    YamlNode.Mapping node = mapping("{ 同心: 茶, 𠮷😀: 山, c: d }");

    assertThat(node.entries())
        .extracting(YamlNode.Entry::key, e -> e.keyLocation().column(), e -> e.value().location())
        .extracting(t -> t.toList().get(1))
        .containsExactly(3, 10, 17);
  }

  @ParameterizedTest
  @CsvSource({
    "'a: >\n  清溪春茶，\n  今日上市。\n', 清溪春茶，今日上市。",
    "'a: >-\n  清溪\n  春茶\n  上市\n', 清溪春茶上市",
    "'a: |\n  清溪春茶，\n  今日上市。\n', 清溪春茶，今日上市。",
    "'a: |-\n  清溪\n  春茶\n', 清溪春茶",
    "'a: 清溪春茶，\n  今日上市。\n', 清溪春茶，今日上市。",
    "'a: \"清溪春茶，\n  今日上市。\"\n', 清溪春茶，今日上市。",
    "'a: ''清溪\n  春茶''\n', 清溪春茶",
    "'a:\n  清溪\n  春茶\n', 清溪春茶",
    "'a: >\n  他说：“好。”\n  “不好。”\n', 他说：“好。”“不好。”",
    "'a: >\n  村民𮯱三\n  𱍐四\n', 村民𮯱三𱍐四",
    "'a: >\n  spring\n  tea\n', spring tea",
    "'a: >\n  春茶\n  tea\n', 春茶 tea",
    "'a: 甲 乙\n  丙\n', 甲 乙丙",
    "'a: >\n  甲 乙\n  甲 乙\n  丙\n', 甲 乙甲 乙丙",
    "'a: >\n  甲\n\n  乙\n', 甲乙"
  })
  void chineseLinesAreJoinedWithoutASpace(String yaml, String value) {
    YamlNode.Scalar scalar = (YamlNode.Scalar) mapping(yaml).entries().get(0).value();

    assertThat(scalar.value().strip()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "'清\u200B溪', 清溪",
    "'\uFEFF清溪', 清溪",
    "'清溪\u2028春茶', 清溪春茶",
    "'spring\u2028tea', spring tea",
    "'清\u2060溪\u00AD', 清溪",
    "'\u202A清溪\u202C\u200E', 清溪",
    "'清\u200D溪', 清溪",
    "'👩\u200D🌾', 👩\u200D🌾",
    "'می\u200Cخواهم', می\u200Cخواهم"
  })
  void whatNobodySeesIsTakenOut(String written, String value) {
    assertThat(SourceText.withoutForbidden(written)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: !%20 x",
        "title: !x%20 x",
        "title: !%09 x",
        "title: !<%20> x",
        "title: !<tag:%20> x",
        "title: !! x",
        "title: !e!x y",
        "title: !%FF x",
        "title: !%zz x",
        "title: !%E4%BD x",
        "tags: !%20 [a]",
        "source: !%20 {a: b}",
        "source: !%20\n  a: b",
        "? !%20 x\n: y",
        "%YAML 1.99999999999999999999\n---\na: b",
        "%YAML x\n---\na: b",
        "%TAG ! \n---\na: b",
        "title: \"\\UFFFFFFFF\"",
        "title: \"\\UD800\"",
        "title: \"\\x\"",
        "title: *%20",
        "title: |99999999999\n x",
        "title: >0\n x"
      })
  void whatTheLibraryRefusesIsAProblemWithAPlace(String yaml) {
    YamlNode node = new YamlReader().read(new SourceText("a.yml", yaml), yaml, 1, problems);

    assertThat(problems.sorted())
        .allSatisfy(problem -> assertThat(problem.location().line()).isPositive())
        .isNotEmpty();
    assertThat(node == null || problems.hasErrors()).isTrue();
  }

  @Test
  void frontMatterIsCountedFromTheFirstLineOfTheFile() {
    SourceDocument document =
        Objects.requireNonNull(document("---\ntitle: 同心\nsource:\n  name: 日报\n---\n\n正文\n"));

    YamlNode.Entry source = document.frontMatter().entries().get(1);
    YamlNode.Entry name = ((YamlNode.Mapping) source.value()).entries().get(0);
    assertThat(name.keyLocation()).hasToString("a.zh.md:4:3");
    assertThat(name.value().location()).hasToString("a.zh.md:4:9");
    assertThat(document.bodyLine()).isEqualTo(6);
    assertThat(document.body()).isEqualTo("\n正文\n");
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkLeaveEveryPlaceWhereItWas() {
    byte[] bytes = "\uFEFF---\r\ntitle: 同心\r\n---\r\n正文\r\n".getBytes(StandardCharsets.UTF_8);
    SourceText text = Objects.requireNonNull(SourceText.decode("a.zh.md", bytes, problems));
    SourceDocument document =
        Objects.requireNonNull(SourceDocument.read(text, new YamlReader(), problems));

    assertThat(document.frontMatter().entries().get(0).value().location())
        .hasToString("a.zh.md:2:8");
    assertThat(document.body()).isEqualTo("正文\n");
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(ProblemCode.FILE_BOM);
  }

  @Test
  void frontMatterMayBeAllThereIs() {
    assertThat(Objects.requireNonNull(document("---\ntitle: 同心\n---")).body()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void theFirstByteThatIsNotUtf8GivesTheLine() {
    byte[] bytes = "title: a\nsummary: 茶\n".getBytes(java.nio.charset.Charset.forName("GBK"));

    assertThat(SourceText.decode("a.yml", bytes, problems)).isNull();
    assertThat(problems.sorted())
        .extracting(Problem::code, p -> p.location().toString())
        .containsExactly(tuple(ProblemCode.FILE_NOT_UTF8, "a.yml:2"));
  }

  @Test
  void nothingIsGuessedFromTheLookOfAValue() {
    List<YamlNode.Entry> entries = mapping("a: 007\nb: no\nc: 2023-12-18\nd: 1e3\n").entries();

    assertThat(entries)
        .extracting(e -> ((YamlNode.Scalar) e.value()).value())
        .containsExactly("007", "no", "2023-12-18", "1e3");
  }

  @Test
  void aValueThatIsQuotedIsNotEmpty() {
    List<YamlNode.Entry> entries = mapping("a:\nb: ~\nc: null\nd: 'null'\ne: \"\"\n").entries();

    assertThat(entries)
        .extracting(e -> ((YamlNode.Scalar) e.value()).isEmpty())
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void anAliasStandsForItsValue() {
    mapping("a: &x { b: 同心 }\nc: *x\n");

    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void theFirstOfTwoEqualKeysIsKeptAndNamed() {
    YamlNode.Mapping node = mapping("同: 一\n心: 二\n同: 三\n");

    assertThat(node.entries()).hasSize(2);
    Problem problem = problems.sorted().get(0);
    assertThat(problem.location()).hasToString("a.yml:3:1");
    assertThat(problem.related()).hasToString("a.yml:1:1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &a [*a]",
        "a: &a { b: *a }",
        "&a [*a, *a]",
        "? &a [*a]\n: b",
        "a: !!binary x",
        "%YAML 9.9\n---\na: b",
        "a: \"\\ud800\"",
        "<<: *x",
        "<<: [a, b]",
        "? {a: b}\n: c",
        "- - - - -",
        "|",
        ">",
        "&",
        "*",
        "!",
        "---",
        "...",
        "#",
        ":",
        "?",
        "\u0000",
        "a: \u0085b",
        "\uFFFE"
      })
  void whateverIsWrittenTheReaderDoesNotThrow(String yaml) {
    YamlNode node = new YamlReader().read(new SourceText("a.yml", yaml), yaml, 1, problems);

    assertThat(node != null || problems.hasErrors()).isTrue();
  }

  @Test
  void bracketsWithoutEndAreOneProblemAndNoStackOverflow() {
    String yaml = "a: " + "[".repeat(200_000);
    new YamlReader().read(new SourceText("a.yml", yaml), yaml, 1, problems);

    assertThat(problems.sorted())
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.YAML_TOO_DEEP, 1));
  }

  @Test
  void aliasesThatExplodeAreOneProblem() {
    StringBuilder yaml = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      String alias = "*" + (char) (c - 1);
      yaml.append(c).append(": &").append(c).append(" [");
      yaml.append(String.join(", ", java.util.Collections.nCopies(10, alias))).append("]\n");
    }
    String text = yaml.toString();
    new YamlReader().read(new SourceText("a.yml", text), text, 1, problems);

    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.YAML_ALIASES);
  }

  private @org.jspecify.annotations.Nullable SourceDocument document(String text) {
    return SourceDocument.read(new SourceText("a.zh.md", text), new YamlReader(), problems);
  }
}
