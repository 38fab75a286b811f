package tongxin.epub;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * The text of a published page as a chapter: what is read stays; the menu, the foot, lists of other
 * pages and whatever needs a screen go.
 */
final class ChapterText {
  private static final String LEFT_OUT =
      "nav, script, style, form, button, select, noscript, svg, template, video, audio, iframe,"
          + " .related, .crumbs, .pages, .turn, .neighbours, .after, .preview, .ribbon, [hidden]";

  private static final Safelist READ =
      new Safelist()
          .addTags("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code")
          .addTags("ul", "ol", "li", "dl", "dt", "dd", "figure", "figcaption", "img", "a", "div")
          .addTags(
              "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "span", "section")
          .addTags("em", "strong", "b", "i", "small", "sup", "sub", "del", "kbd", "cite", "time")
          .addTags("ruby", "rt", "rp", "data", "article", "header", "aside")
          .addAttributes(":all", "lang", "id")
          .addAttributes("a", "href")
          .addAttributes("img", "src", "alt")
          .addAttributes("ol", "start")
          .addAttributes("th", "colspan", "rowspan", "scope")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("time", "datetime")
          .addAttributes("data", "value")
          .preserveRelativeLinks(true);

  private final String origin;
  private final String base;
  private final BookImages images;
  private final Map<String, String> chapters;

  /**
   * For the chapters of one book.
   *
   * @param origin scheme and host of the site
   * @param base path before every address
   * @param chapters the file of each chapter by the path of its page
   */
  ChapterText(String origin, String base, BookImages images, Map<String, String> chapters) {
    this.origin = origin;
    this.base = base;
    this.images = images;
    this.chapters = chapters;
  }

  /** What is within the body of the chapter, as XML. */
  String of(String html) {
    Document page = Jsoup.parse(html);
    Element main = page.selectFirst("main");
    Document chapter = Document.createShell("");
    if (main != null) {
      main.select(LEFT_OUT).remove();
      chapter.body().append(main.html());
    }
    Document clean = new Cleaner(READ).clean(chapter);
    Element body = clean.body();
    body.select("img").forEach(this::image);
    body.select("a").forEach(link -> link(link, body));
    body.select("[lang]").forEach(element -> element.attr("xml:lang", element.attr("lang")));
    empty(body);
    clean
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset("UTF-8")
        .prettyPrint(false);
    return body.html();
  }

  private void image(Element image) {
    Optional<BookImage> found = images.at(image.attr("src"));
    if (found.isEmpty()) {
      image.remove();
    } else {
      image.attr("src", found.get().file());
      image.attr("alt", image.attr("alt"));
    }
  }

  /** A link to a chapter stays in the book; to the rest of the site it leads there. */
  private void link(Element link, Element body) {
    String address = link.attr("href");
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String inBook = inBook(path);
    if (path.isEmpty() && hash == 0) {
      if (body.getElementById(address.substring(1)) == null) {
        link.unwrap();
      }
    } else if (images.at(path).isPresent() || address.isEmpty()) {
      link.unwrap();
    } else if (inBook != null) {
      link.attr("href", inBook);
    } else if (address.startsWith("/")) {
      link.attr("href", origin + address);
    }
  }

  private @Nullable String inBook(String path) {
    return path.startsWith(base) ? chapters.get(path.substring(base.length())) : null;
  }

  /** Boxes in which nothing is left go, from the inside out. */
  private static void empty(Element body) {
    List<Element> boxes =
        new ArrayList<>(body.select("div, section, span, ul, figure, header, article, aside, p"));
    Collections.reverse(boxes);
    boxes.stream()
        .filter(box -> !box.hasText() && box.selectFirst("img, hr, td") == null)
        .forEach(Element::remove);
  }
}
