package tongxin.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tongxin.content.model.Segment;

/**
 * The examples of the public specifications, with what each says that readers see. What differs by
 * intention is in {@code differences.json}, each with its reason; nothing else may.
 */
final class PublicExamplesTest {
  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "commonmark-0.31.2", "CommonMark",
              "gfm-spec", "GFM",
              "cmark-gfm-extensions", "cmark-gfm"));

  private static final Path FOLDER = Path.of("src/test/resources/markdown");

  @ParameterizedTest
  @ValueSource(
      strings = {"commonmark-0.31.2", "gfm-spec", "cmark-gfm-extensions", "markdown-cjk-friendly"})
  void readersSeeWhatTheSpecificationSays(String name) throws IOException {
    Map<Integer, String> reasons = reasons(name);
    Map<Integer, String> wrong = new TreeMap<>();
    List<Integer> differing = new ArrayList<>();
    for (JsonElement element : JsonParser.parseString(read(name)).getAsJsonArray()) {
      JsonObject example = element.getAsJsonObject();
      int number = example.get("example").getAsInt();
      String markdown = example.get("markdown").getAsString();
      String expected = normal(example.get("html").getAsString());
      String actual =
          normal(html(name.contains("cjk") ? Markdown.zh(markdown) : Markdown.en(markdown)));
      if (expected.startsWith("<ignore>")) {
        continue;
      }
      if (!actual.equals(expected)) {
        differing.add(number);
        if (!reasons.containsKey(number)) {
          wrong.put(
              number, "\n" + markdown + "\n--- expected\n" + expected + "\n--- was\n" + actual);
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(differing).containsExactlyElementsOf(reasons.keySet());
  }

  @Test
  void theDocumentListsEachDifferenceWithItsReason() throws IOException {
    String page = Files.readString(Path.of("src/docs/markdown-differences.md"));
    for (JsonElement element : JsonParser.parseString(read("differences")).getAsJsonArray()) {
      JsonObject difference = element.getAsJsonObject();
      List<String> examples = new ArrayList<>();
      NAMES.forEach(
          (name, shown) -> {
            if (difference.has(name)) {
              String numbers = difference.get(name).getAsJsonArray().toString();
              examples.add(shown + " " + numbers.replaceAll("[\\[\\]]", "").replace(",", ", "));
            }
          });
      assertThat(page)
          .contains(
              "| "
                  + difference.get("en").getAsString()
                  + " | "
                  + difference.get("zh").getAsString()
                  + " | "
                  + String.join("; ", examples)
                  + " |\n");
    }
  }

  private static String read(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".json"));
  }

  /** The examples of a specification that differ, by number. */
  static Map<Integer, String> reasons(String name) throws IOException {
    Map<Integer, String> reasons = new TreeMap<>();
    for (JsonElement element : JsonParser.parseString(read("differences")).getAsJsonArray()) {
      JsonObject difference = element.getAsJsonObject();
      if (difference.has(name)) {
        for (JsonElement number : difference.get(name).getAsJsonArray()) {
          reasons.put(number.getAsInt(), difference.get("en").getAsString());
        }
      }
    }
    return reasons;
  }

  /** The HTML with links and pictures as a specification writes them. */
  private static String html(Markdown parsed) {
    StringBuilder html = new StringBuilder();
    for (Segment segment : parsed.body().segments()) {
      if (segment instanceof Segment.Html part) {
        html.append(part.html());
      } else if (segment instanceof Segment.LinkStart link) {
        String scheme = link.kind().scheme().equals("file") ? "" : link.kind().scheme() + ":";
        Element a = new Element("a").attr("href", scheme + link.target() + link.fragment());
        if (!link.title().isEmpty()) {
          a.attr("title", link.title());
        }
        html.append(a.outerHtml().replace("</a>", ""));
      } else if (segment instanceof Segment.LinkEnd) {
        html.append("</a>");
      } else if (segment instanceof Segment.Image image) {
        Element img = new Element("img").attr("src", image.path()).attr("alt", image.alt());
        if (!image.title().isEmpty()) {
          img.attr("title", image.title());
        }
        html.append(image.standalone() ? "<p>" + img.outerHtml() + "</p>" : img.outerHtml());
      }
    }
    return html.toString();
  }

  /** Without what Tongxin adds, and without what HTML itself does not tell apart. */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Stream.of("h1, h2, h3, h4, h5, h6").forEach(tags -> document.select(tags).removeAttr("id"));
    document.select("div.table-scroll").unwrap();
    document.select("th").removeAttr("scope");
    document.select(".num").attr("align", "right").removeAttr("class");
    document.select(".center").attr("align", "center").removeAttr("class");
    document.select("[align=left]").removeAttr("align");
    document.select("input").removeAttr("aria-label");
    document.select("li.task").removeAttr("class");
    for (Element link : document.select("[href]")) {
      link.attr("href", decoded(link.attr("href")));
    }
    for (Element image : document.select("[src]")) {
      image.attr("src", decoded(image.attr("src")));
    }
    for (Element element : document.getAllElements()) {
      Map<String, String> sorted = new TreeMap<>();
      element.attributes().forEach(a -> sorted.put(a.getKey(), a.getValue()));
      element.clearAttributes();
      sorted.forEach(element::attr);
    }
    return document
        .body()
        .html()
        .replaceAll(
            "\\s*\\n\\s*(?=</?(?:li|ul|ol|p|blockquote|table|t[rhd]|thead|tbody|h\\d|hr|pre))", "")
        .replaceAll(
            "(?<=<(?:/?(?:li|ul|ol|blockquote|table|t[rhd]|thead|tbody)|/p|/h\\d|hr|/pre)>)\\s*\\n"
                + "\\s*",
            "")
        .strip();
  }

  /** The specifications write addresses with their percent signs; here they stand as written. */
  private static String decoded(String address) {
    try {
      return java.net.URLDecoder.decode(
          address.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
