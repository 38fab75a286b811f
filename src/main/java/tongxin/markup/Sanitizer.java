package tongxin.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import tongxin.content.model.Segment;
import tongxin.problem.Location;
import tongxin.problem.ProblemCode;

/**
 * Makes HTML that a journalist wrote or pasted safe: only elements of text remain, no scripts,
 * styles, frames or forms. Pictures and links in it are looked up like those of Markdown.
 */
final class Sanitizer {
  static final Safelist SAFE =
      Safelist.relaxed()
          .addTags("del", "ins", "kbd", "mark", "s", "figure", "figcaption", "section", "hr")
          .addTags("ruby", "rt", "rp", "details", "summary", "abbr", "time", "wbr", "bdi")
          .addAttributes(":all", "id", "class", "lang", "dir", "title")
          .addAttributes("a", "aria-label")
          .addAttributes("div", "role", "tabindex", "aria-label")
          .addAttributes("ol", "start")
          .addAttributes("th", "scope")
          .addAttributes("time", "datetime")
          .removeAttributes("td", "width")
          .removeAttributes("th", "width")
          .removeAttributes("table", "summary", "width")
          // Looked up, or refused, by lookUp.
          .removeProtocols("a", "href", "ftp", "http", "https", "mailto")
          .removeProtocols("img", "src", "http", "https");

  private Sanitizer() {}

  /**
   * Cleans the rendered HTML of a body, and reports it once where something had to go.
   *
   * @param raw the nodes that were written as HTML
   */
  static String clean(String html, List<Node> raw, ParseState parse) {
    Document dirty = Jsoup.parseBodyFragment(html);
    Set<String> removed = RawHtml.unsafe(raw, dirty);
    if (!removed.isEmpty()) {
      parse
          .problems()
          .add(
              ProblemCode.HTML_REMOVED,
              parse.location(RawHtml.firstUnsafe(raw)),
              String.join(", ", removed));
    }
    Cleaner cleaner = new Cleaner(SAFE);
    Document clean = cleaner.clean(dirty);
    if (!removed.isEmpty()) {
      // Without what was between them, elements may stand where HTML does not allow them.
      clean = cleaner.clean(Jsoup.parseBodyFragment(clean.body().html()));
    }
    clean.outputSettings().prettyPrint(false);
    HeadingLevels levels = new HeadingLevels();
    clean
        .select("h1, h2, h3, h4, h5, h6")
        .forEach(h -> h.tagName("h" + levels.next(h.tagName().charAt(1) - '0')));
    List<Element> links = new ArrayList<>(clean.select("a[href]"));
    links.forEach(link -> lookUp(link, raw, parse));
    for (Element image : clean.select("img")) {
      Segment placeholder =
          new Segment.Image(
              image.attr("src"),
              image.attr("alt"),
              image.attr("title"),
              false,
              place(raw, image.attr("src"), parse));
      image.replaceWith(new TextNode(parse.placeholders().mark(placeholder)));
    }
    for (Element table : clean.select("table")) {
      if (table.parents().stream().noneMatch(parent -> parent.hasClass("table-scroll"))) {
        table.wrap(parse.words().tableStart() + PageWords.TABLE_END);
      }
    }
    return clean.body().html();
  }

  private static void lookUp(Element link, List<Node> raw, ParseState parse) {
    Location at = place(raw, link.attr("href"), parse);
    String mark = parse.linkStart(link.attr("href"), link.attr("title"), !link.hasText(), at);
    if (mark != null) {
      link.before(new TextNode(mark));
      link.after(
          new TextNode(mark.isEmpty() ? "" : parse.placeholders().mark(new Segment.LinkEnd())));
      link.unwrap();
    }
  }

  private static Location place(List<Node> raw, String address, ParseState parse) {
    return parse.location(RawHtml.with(raw, address));
  }
}
