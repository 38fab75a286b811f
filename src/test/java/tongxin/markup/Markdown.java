package tongxin.markup;

import java.util.List;
import java.util.stream.Collectors;
import tongxin.content.model.Body;
import tongxin.content.model.Segment;
import tongxin.problem.Problem;
import tongxin.problem.Problems;
import tongxin.rules.text.TextRules;

/** A body parsed for a test, with its placeholders made visible. */
record Markdown(Body body, List<Problem> problems) {
  private static final MarkdownParser PARSER = new MarkdownParser();

  static Markdown zh(String text) {
    return of("content/articles/a.zh.md", text);
  }

  static Markdown en(String text) {
    return of("content/articles/a.en.md", text);
  }

  private static Markdown of(String path, String text) {
    Problems problems = new Problems();
    Body body = PARSER.parse(path, text, 1, problems);
    new TextRules(List.of()).check(body.texts(), problems);
    return new Markdown(body, problems.sorted());
  }

  /** The HTML, with {@code «…»} for each gap. */
  String html() {
    return body.segments().stream().map(Markdown::shown).collect(Collectors.joining());
  }

  private static String shown(Segment segment) {
    if (segment instanceof Segment.Html html) {
      return html.html();
    } else if (segment instanceof Segment.LinkStart link) {
      String kind = link.untitled() ? "?" : "";
      return "«" + link.kind().scheme() + kind + ":" + link.target() + link.fragment() + "»";
    } else if (segment instanceof Segment.LinkEnd) {
      return "«/»";
    } else if (segment instanceof Segment.Image image) {
      String block = image.standalone() ? "!" : "";
      return "«" + block + "image:" + image.path() + "|" + image.alt() + "|" + image.title() + "»";
    }
    Segment.Shortcode code = (Segment.Shortcode) segment;
    String block = code.standalone() ? "!" : "";
    return "«" + block + code.name() + new java.util.TreeMap<>(code.arguments()) + "»";
  }
}
