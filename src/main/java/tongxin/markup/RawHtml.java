package tongxin.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.safety.Cleaner;

/** Finds HTML in a body, and what of it is not safe. */
final class RawHtml {
  /** Elements whose content is no HTML: one that is left open would swallow the whole article. */
  private static final Pattern SWALLOWING =
      Pattern.compile(
          "(?i)</?(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|plaintext"
              + "|template|select|svg|math|object)\\b");

  private RawHtml() {}

  /** The nodes that were written as HTML, comments as well, in order. */
  static List<Node> in(Node document) {
    return SyntaxTree.below(document, RawHtml::isHtml);
  }

  static boolean isHtml(Node node) {
    return node instanceof HtmlInline || node instanceof HtmlBlock;
  }

  /** HTML as it was written. */
  static String written(Node node) {
    if (node instanceof HtmlBlock block) {
      return block.getLiteral();
    }
    return node instanceof HtmlInline inline ? inline.getLiteral() : "";
  }

  /**
   * What has to go: elements as {@code <script>}, and attributes by name. Comments go without a
   * word; one that is never closed is a problem of its own.
   */
  static Set<String> unsafe(List<Node> raw, Document html) {
    Set<String> parts = new LinkedHashSet<>();
    for (Node node : raw) {
      if (!isOpenComment(node) && SWALLOWING.matcher(written(node)).find()) {
        parts.addAll(unsafeParts(parsed(node)));
      }
    }
    parts.addAll(unsafeParts(html));
    return parts;
  }

  /** What stands in the page for a node, before all of it is cleaned. */
  static String contained(Node node) {
    String html = written(node);
    if (!SWALLOWING.matcher(html).find()) {
      return html;
    }
    return node instanceof HtmlInline
        ? ""
        : new Cleaner(Sanitizer.SAFE).clean(Jsoup.parseBodyFragment(html)).body().html();
  }

  /** The first node that has something unsafe in it. */
  static Node firstUnsafe(List<Node> raw) {
    return raw.stream()
        .filter(node -> !unsafeParts(parsed(node)).isEmpty())
        .findFirst()
        .orElse(raw.get(0));
  }

  /** The node in which an address was written, or the first there is. */
  static Node with(List<Node> raw, String address) {
    return raw.stream()
        .filter(node -> written(node).contains(address))
        .findFirst()
        .orElse(raw.get(0));
  }

  private static Document parsed(Node node) {
    return Jsoup.parseBodyFragment(written(node));
  }

  private static boolean isOpenComment(Node node) {
    String text = written(node).strip();
    return text.startsWith("<!--") && !text.contains("-->");
  }

  private static Set<String> unsafeParts(Document html) {
    Set<String> parts = new LinkedHashSet<>();
    for (Element element : html.body().getAllElements()) {
      String tag = element.normalName();
      if (!tag.equals("body") && !Sanitizer.SAFE.isSafeTag(tag)) {
        parts.add("<" + tag + ">");
      } else {
        unsafeAttributes(element, parts);
      }
      for (org.jsoup.nodes.Node child : element.childNodes()) {
        if (child instanceof ProcessingInstruction) {
          parts.add("<?");
        }
      }
    }
    return parts;
  }

  private static void unsafeAttributes(Element element, Set<String> parts) {
    for (Attribute attribute : element.attributes()) {
      if (element.normalName().equals("body")
          || !Sanitizer.SAFE.isSafeAttribute(element.normalName(), element, attribute)) {
        parts.add(attribute.getKey());
      }
    }
  }
}
