package tongxin.golden;

import java.util.Objects;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a page promises its readers: its title, address and languages, and from its main part
 * headings, words, links and pictures, in order. What is around every page of a site is left out.
 */
final class PageOutline implements NodeVisitor {
  private final StringBuilder out = new StringBuilder();

  private PageOutline() {}

  /** The outline, a block a line; empty for what is no page with a main part. */
  static String of(String html) {
    Document page = Jsoup.parse(html);
    Element main = page.selectFirst("main");
    if (main == null) {
      return "";
    }
    StringJoiner head = new StringJoiner("\n", "", "\n");
    head.add("title: " + page.title());
    head.add("language: " + Objects.requireNonNull(page.selectFirst("html")).attr("lang"));
    for (Element robots : page.select("meta[name=robots]")) {
      head.add("robots: " + robots.attr("content"));
    }
    for (Element address : page.select("link[rel=canonical]")) {
      head.add("address: " + address.attr("href"));
    }
    for (Element version : page.select("link[rel=alternate][hreflang]")) {
      head.add(version.attr("hreflang") + ": " + version.attr("href"));
    }
    PageOutline outline = new PageOutline();
    main.traverse(outline);
    String lines = outline.out.toString().replaceAll(" *\n[ \n]*", "\n").strip();
    return head + "\n" + lines + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      out.append(text.text());
    } else if (node instanceof Element element) {
      if (element.isBlock()) {
        out.append('\n');
      }
      if (element.normalName().matches("h[1-6]")) {
        out.append("#".repeat(element.normalName().charAt(1) - '0')).append(' ');
      }
      if (!element.id().isEmpty()) {
        out.append('{').append(element.id()).append('}');
      }
      if (!element.attr("lang").isEmpty()) {
        out.append('(').append(element.attr("lang")).append(')');
      }
      switch (element.normalName()) {
        case "a" -> out.append('[');
        case "img" ->
            out.append("![").append(element.attr("alt")).append("](" + element.attr("src") + ")");
        case "input", "select", "button" ->
            out.append('<').append(element.normalName() + " " + element.attr("name") + ">");
        case "dt", "dd", "td", "th" -> out.append('\n');
        default -> {}
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        out.append("](").append(element.attr("href")).append(')');
      }
      if (element.isBlock()) {
        out.append('\n');
      }
    }
  }
}
