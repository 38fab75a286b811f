package tongxin.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tongxin.content.model.Body;
import tongxin.content.model.Segment;
import tongxin.content.model.Texts;
import tongxin.markup.MarkdownParser;
import tongxin.problem.Problems;

/** A body that waits in a file is the same as one in memory. */
final class StoredBodiesTest {
  private static final String TEXT =
      "沙沟 [village](village:shagou) 𰻝 text\n\n![a](a.jpg)\n\n- one\n- [b](article:b) two\n";

  @Test
  void whatDoesNotFitIntoMemoryIsReadBackAsItWas() {
    MarkdownParser parser = new MarkdownParser();
    StoredBodies stored = new StoredBodies(parser, 300);
    List<Body> before = IntStream.range(0, 200).mapToObj(i -> parse(parser, i)).toList();
    List<Body> after = IntStream.range(0, 200).parallel().mapToObj(i -> parse(stored, i)).toList();
    assertThat(after.stream().map(StoredBodiesTest::text))
        .containsExactlyElementsOf(before.stream().map(StoredBodiesTest::text).toList());
    assertThat(after.get(199).segments())
        .noneMatch(Segment.HtmlText.class::isInstance)
        .hasSameSizeAs(before.get(199).segments());
  }

  @Test
  void halfOfACharacterIsKeptAsItIs() {
    Body odd = new Body(List.of(new Segment.HtmlText("a\uD800b")), "", Texts.NONE);
    StoredBodies stored = new StoredBodies((path, text, line, problems) -> odd, 0);
    Body kept = stored.parse("a.zh.md", "", 1, new Problems());
    assertThat(((Segment.Html) kept.segments().get(0)).html()).isEqualTo("a\uD800b");
  }

  private static Body parse(tongxin.content.reading.BodyParser parser, int number) {
    return parser.parse("a.zh.md", TEXT + number, 1, new Problems());
  }

  private static String text(Body body) {
    return body.segments().stream()
        .map(part -> part instanceof Segment.Html html ? html.html() : part.toString())
        .collect(Collectors.joining("|"));
  }
}
