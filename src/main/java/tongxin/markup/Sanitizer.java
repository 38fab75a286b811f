package tongxin.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import tongxin.content.Segment;
import tongxin.problem.ProblemCode;

/**
 * Makes HTML that a journalist wrote or pasted safe: only elements of text remain, no scripts,
 * styles, frames or forms. Pictures and links in it are looked up like those of Markdown.
 */
final class Sanitizer {
  private static final Safelist SAFE =
      Safelist.relaxed()
          .addTags(
              "del", "ins", "kbd", "mark", "s", "figure", "figcaption", "section", "hr", "ruby")
          .addTags("rt", "rp", "details", "summary", "abbr", "time", "wbr", "bdi", "input")
          .addAttributes(":all", "id", "class", "lang", "dir", "title")
          .addAttributes("ol", "start")
          .addAttributes("th", "align", "scope")
          .addAttributes("td", "align")
          .addAttributes("time", "datetime")
          .removeTags("input", "cite")
          .addTags("cite")
          .removeProtocols("a", "href", "ftp", "http", "https", "mailto")
          .removeProtocols("img", "src", "http", "https")
          .removeProtocols("blockquote", "cite", "http", "https");

  private Sanitizer() {}

  /** Cleans the rendered HTML of a body, and reports it once where something had to go. */
  static String clean(String html, Parse parse) {
    Document dirty = Jsoup.parseBodyFragment(html);
    Cleaner cleaner = new Cleaner(SAFE);
    if (!cleaner.isValid(dirty)) {
      parse.problems().add(ProblemCode.HTML_REMOVED, parse.start());
    }
    Document clean = cleaner.clean(dirty);
    clean.outputSettings().prettyPrint(false);
    List<Element> links = new ArrayList<>(clean.select("a[href]"));
    links.forEach(link -> lookUp(link, parse));
    for (Element image : clean.select("img")) {
      Segment gap =
          new Segment.Image(
              image.attr("src"), image.attr("alt"), image.attr("title"), false, parse.start());
      image.replaceWith(new TextNode(parse.gaps().mark(gap)));
    }
    return clean.body().html();
  }

  private static void lookUp(Element link, Parse parse) {
    String mark = parse.linkStart(link.attr("href"), !link.hasText(), parse.start());
    if (mark != null) {
      link.before(new TextNode(mark));
      link.after(new TextNode(mark.isEmpty() ? "" : parse.gaps().mark(new Segment.LinkEnd())));
      link.unwrap();
    }
  }
}
