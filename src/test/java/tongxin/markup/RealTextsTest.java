package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tongxin.content.model.Segment;
import tongxin.problem.Problem;

/** Texts as people write them, with what readers see of each, or the problem that is reported. */
final class RealTextsTest {
  private static final Path TEXTS = Path.of("src/test/resources/markdown/real-texts.yml");

  @SuppressWarnings("unchecked")
  static Stream<Map<String, Object>> texts() throws IOException {
    LoadSettings settings = LoadSettings.builder().build();
    Object texts = new Load(settings).loadFromString(Files.readString(TEXTS));
    return ((List<Map<String, Object>>) texts).stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readersSeeWhatWasMeantOrTheWriterIsTold(Map<String, Object> text) {
    Markdown parsed = Markdown.zh(text.get("in") + "\n");
    Document html = shown(parsed);

    if (text.containsKey("problem")) {
      assertThat(parsed.problems())
          .extracting(problem -> problem.code().id())
          .contains((String) text.get("problem"));
      assertThat(parsed.problems())
          .extracting(Problem::location)
          .allMatch(at -> at.line() > 0 && at.column() > 0);
    } else {
      assertThat(parsed.problems()).isEmpty();
    }
    @Nullable Object suggestion = text.get("suggestion");
    if (suggestion != null) {
      assertThat(parsed.problems()).extracting(Problem::suggestion).contains((String) suggestion);
    }
    if (text.get("html") instanceof String expected) {
      assertThat(plain(html)).isEqualTo(plain(Jsoup.parseBodyFragment(expected)));
    }
    if (text.get("has") instanceof List<?> parts) {
      parts.forEach(part -> assertThat(html.body().html()).contains((String) part));
    }
    if (text.get("numbers") instanceof List<?> numbers) {
      footnotes(html, numbers, Objects.requireNonNull((List<?>) text.get("notes")));
    }
  }

  private static void footnotes(Document html, List<?> numbers, List<?> notes) {
    assertThat(html.select("a.footnote-ref").eachText())
        .isEqualTo(numbers.stream().map(String::valueOf).toList());
    assertThat(html.select(".footnotes li").stream().map(RealTextsTest::words).toList())
        .isEqualTo(notes);
    // Each citation leads to its note, and the note back to it.
    for (Element citation : html.select("sup")) {
      String note = citation.select("a").attr("href").substring(1);
      assertThat(html.select("#" + note + " a[href=#" + citation.id() + "]")).hasSize(1);
    }
  }

  private static String words(Element note) {
    Element copy = note.clone();
    copy.select(".footnote-backref").remove();
    return copy.text();
  }

  private static Document shown(Markdown parsed) {
    StringBuilder html = new StringBuilder();
    for (Segment segment : parsed.body().segments()) {
      html.append(segment instanceof Segment.Html part ? part.html() : "");
    }
    Document document = Jsoup.parseBodyFragment(html.toString());
    document.outputSettings().prettyPrint(false);
    return document;
  }

  private static String plain(Document html) {
    html.outputSettings().prettyPrint(false);
    html.select("div.table-scroll").unwrap();
    html.select("[scope]").removeAttr("scope");
    html.select("h2").removeAttr("id");
    return html.body().html().replaceAll(">\\s*\\n\\s*", ">").replaceAll("\\s*\\n\\s*<", "<");
  }
}
