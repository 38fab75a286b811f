package tongxin.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tongxin.export.WechatArticle.Stripped;

/**
 * The text of a page as the editor of an Official Account keeps it: every style stands at its
 * element, for classes and stylesheets are lost there; links are numbers with a list below, for
 * only links to other articles of WeChat work; each photo is a place to put it.
 */
final class WechatBody {
  private static final Set<String> KEPT =
      Set.of(
          "p",
          "h2",
          "h3",
          "h4",
          "blockquote",
          "ul",
          "ol",
          "li",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "strong",
          "em",
          "b",
          "i",
          "u",
          "s",
          "del",
          "sup",
          "sub",
          "code",
          "pre",
          "hr",
          "br",
          "ruby",
          "rt",
          "rp",
          "mark",
          "small");
  private static final Set<String> WITH_SPAN = Set.of("colspan", "rowspan", "start");
  private static final Set<String> DROPPED =
      Set.of("script", "style", "svg", "form", "button", "noscript", "template", "nav", "source");
  private static final Map<String, Stripped> LOST =
      Map.of(
          "iframe", Stripped.FRAME,
          "video", Stripped.VIDEO,
          "audio", Stripped.AUDIO,
          "object", Stripped.FRAME,
          "embed", Stripped.FRAME);
  private static final String WECHAT = "https://mp.weixin.qq.com/";

  private final Function<String, String> absolute;
  private final Function<Element, Element> photo;
  private final WechatStyles styles;
  private final ExportWords words;
  private final Map<Stripped, Integer> stripped = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> links = new ArrayList<>();
  private int firstNumber = 1;

  /**
   * A converter for one page.
   *
   * @param absolute the whole address of one on the site; empty where it has none
   * @param photo the place for a picture, given its {@code img}
   */
  WechatBody(
      Function<String, String> absolute,
      Function<Element, Element> photo,
      WechatStyles styles,
      ExportWords words) {
    this.absolute = absolute;
    this.photo = photo;
    this.styles = styles;
    this.words = words;
  }

  /** Converts what is inside of these elements. */
  Element of(List<Element> parts) {
    Element body = new Element("section").attr("style", styles.of("section"));
    // Numbers of links go on behind those of the article's own footnotes.
    for (Element part : parts) {
      firstNumber += part.select(".footnotes > ol > li").size();
    }
    parts.forEach(part -> children(part, body));
    if (!links.isEmpty()) {
      body.appendChild(styled("h3", "h3").text(words.get("wechat.links")));
      links.forEach(line -> body.appendChild(styled("p", "note").text(line)));
    }
    return body;
  }

  /** What the editor would have taken away, with how often it was there. */
  Map<Stripped, Integer> stripped() {
    return stripped;
  }

  private void children(Element from, Element to) {
    for (Node node : from.childNodes()) {
      if (node instanceof TextNode text) {
        to.appendChild(new TextNode(text.getWholeText()));
      } else if (node instanceof Element element) {
        element(element, to);
      }
    }
  }

  private void element(Element element, Element to) {
    String name = element.normalName();
    Stripped loss = LOST.get(name);
    if (loss != null) {
      count(loss);
      to.appendChild(
          styled("p", "place").text(words.get("wechat.lost." + loss.id(), address(element))));
    } else if (DROPPED.contains(name) || isForScreenReaders(element)) {
      return;
    } else if (name.equals("img")) {
      to.appendChild(photo.apply(element));
    } else if (name.equals("a")) {
      link(element, to);
    } else if (name.equals("input")) {
      to.appendChild(new TextNode(element.hasAttr("checked") ? "☑ " : "☐ "));
    } else if (element.hasClass("mark")
        || element.hasClass("ribbon")
        || element.hasClass("byline")
        || element.hasClass("subtitle")) {
      String style =
          element.hasClass("mark") ? "caption" : element.hasClass("byline") ? "byline" : "lead";
      children(element, appended(to, styled("p", style)));
    } else if (element.hasClass("credit")) {
      to.appendChild(new TextNode("　"));
      children(element, to);
    } else if (name.equals("ul") && !element.select("figure, article").isEmpty()) {
      element.children().forEach(item -> children(item, to));
    } else if (name.equals("figcaption")) {
      children(element, appended(to, styled("p", "caption")));
    } else if (name.equals("figure") || name.equals("aside")) {
      children(element, appended(to, styled("section", name)));
    } else if (name.equals("dt") || name.equals("dd") || name.equals("summary")) {
      children(element, appended(to, styled("p", name)));
    } else if (KEPT.contains(name)) {
      kept(element, name, to);
    } else {
      children(element, to);
    }
  }

  private void kept(Element element, String name, Element to) {
    boolean indent = name.equals("p") && element.closest(".indent") != null && plain(element);
    Element copy = styled(name, indent ? "indented" : name);
    for (String attribute : WITH_SPAN) {
      if (element.hasAttr(attribute)) {
        copy.attr(attribute, element.attr(attribute));
      }
    }
    children(element, appended(to, copy));
  }

  /** A paragraph of the text itself, not of a list or a quotation. */
  private static boolean plain(Element element) {
    return element.closest("li, blockquote, figure, aside, table, .footnotes") == null;
  }

  private static boolean isForScreenReaders(Element element) {
    return element.hasClass("sr")
        || element.hasAttr("hidden")
        || element.hasClass("footnote-backref");
  }

  private void link(Element link, Element to) {
    String href = link.attr("href");
    String text = link.text().strip();
    if (!link.select("img").isEmpty() || text.isEmpty()) {
      children(link, to);
      return;
    }
    if (href.startsWith("#")) {
      count(Stripped.ANCHOR);
      children(link, to);
      return;
    }
    if (href.startsWith(WECHAT)) {
      children(link, appended(to, styled("a", "a").attr("href", href)));
      return;
    }
    count(Stripped.LINK);
    children(link, to);
    String whole = href.startsWith("/") ? absolute.apply(href) : href;
    String shown = whole.replaceFirst("^(mailto|tel):", "");
    if (!shown.isEmpty() && !shown.equals(text)) {
      to.appendChild(styled("sup", "sup").text("[" + number(text, shown) + "]"));
    }
  }

  /** One address has one number. */
  private int number(String text, String address) {
    Integer known = numbers.get(address);
    if (known != null) {
      return known;
    }
    int number = firstNumber + numbers.size();
    numbers.put(address, number);
    links.add("[" + number + "] " + text + (text.endsWith("：") ? "" : ": ") + address);
    return number;
  }

  private String address(Element element) {
    Element source = element.selectFirst("source[src]");
    String src =
        element.hasAttr("src") || source == null ? element.attr("src") : source.attr("src");
    return src.startsWith("/") ? absolute.apply(src) : src;
  }

  private void count(Stripped loss) {
    stripped.merge(loss, 1, Integer::sum);
  }

  private Element styled(String name, String style) {
    String css = styles.of(style);
    Element element = new Element(name);
    return css.isEmpty() ? element : element.attr("style", css);
  }

  private static Element appended(Element to, Element child) {
    to.appendChild(child);
    return child;
  }
}
