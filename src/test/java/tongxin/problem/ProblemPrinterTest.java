package tongxin.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ProblemPrinterTest {
  private static final ProblemPrinter EN = new ProblemPrinter(ProblemText.in(Locale.ENGLISH));

  private static Problem problem(String file, String argument) {
    return Problem.of(ProblemCode.FILE_UNEXPECTED, new Location(file, 0, 0), argument);
  }

  @Test
  void theLineBeginsWithThePlaceThatTerminalsMakeALinkOf() {
    Problem problem =
        Problem.of(ProblemCode.TAG_UNKNOWN, new Location("content/a.zh.md", 4, 7), "x");

    assertThat(EN.line(problem)).startsWith("content/a.zh.md:4:7: error[tag-unknown] Unknown tag");
    assertThat(EN.line(problem)).containsPattern("\n  hint: .+\n$");
  }

  @Test
  void jsonEscapesWhatItMust() {
    String json = EN.json(List.of(problem("a\"b\\c\td😀", "\u0001")));

    assertThat(json).contains("\"file\":\"a\\\"b\\\\c\\u0009d\\ud83d\\ude00\"");
    assertThat(json.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
  }

  @Test
  void noProblemsAreAnEmptyArray() {
    assertThat(EN.json(List.of())).isEqualTo("[]\n");
    assertThat(EN.lines(List.of())).isEmpty();
  }

  @Test
  void ofThousandsOfProblemsTheFirstAreShownAndTheRestAreCounted() {
    List<Problem> many = warnings(10_000);

    assertThat(EN.lines(many.subList(0, 200))).hasLineCount(400).doesNotContain("more");
    assertThat(EN.lines(many))
        .hasLineCount(401)
        .contains("a10199.md")
        .doesNotContain("a10200.md")
        .endsWith("… and 9800 more; tongxin check --format json has all of them.\n");
    assertThat(new ProblemPrinter(ProblemText.in(Locale.CHINESE)).lines(many))
        .endsWith("……另有9800个问题；用 tongxin check --format json 可以列出全部。\n");
    assertThat(EN.json(many)).contains("a10000.md", "a19999.md");
  }

  @Test
  void anErrorIsShownThoughThousandsOfWarningsComeBefore() {
    List<Problem> many = new ArrayList<>(warnings(10_000));
    many.add(Problem.of(ProblemCode.TAG_UNKNOWN, new Location("z.md", 4, 7), "x"));

    assertThat(EN.lines(many))
        .startsWith("a10000.md")
        .contains("a10198.md", "z.md:4:7: error")
        .doesNotContain("a10199.md");
  }

  private static List<Problem> warnings(int count) {
    return IntStream.range(10_000, 10_000 + count)
        .mapToObj(i -> problem("a" + i + ".md", "a"))
        .toList();
  }

  @Test
  void aFileNameWithALineBreakStaysOnOneLine() {
    assertThat(EN.line(problem("a\nb.md", "a\nb.md")))
        .startsWith("a b.md: warning")
        .hasLineCount(2);
  }

  @Test
  void problemsComeInTheOrderOfTheirPlacesAndOnce() {
    Problems problems = new Problems();
    problems.add(ProblemCode.KEY_MISSING, new Location("b", 1, 1), "x");
    problems.add(ProblemCode.KEY_MISSING, new Location("a", 10, 1), "x");
    problems.add(ProblemCode.KEY_MISSING, new Location("a", 9, 2), "x");
    problems.add(ProblemCode.KEY_MISSING, new Location("a", 9, 2), "x");

    assertThat(problems.sorted())
        .extracting(p -> p.location().toString())
        .containsExactly("a:9:2", "a:10:1", "b:1:1");
  }
}
