package tongxin.importing.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import tongxin.importing.document.Block;

/** Reads text of a page whose spaces and line ends count. */
final class PageCode {
  private PageCode() {}

  static Block of(Element element) {
    return new Block.Code(code(element), language(element));
  }

  private static String code(Element element) {
    Element copy = element.clone();
    copy.select("br").forEach(br -> br.replaceWith(new TextNode("\n")));
    return copy.wholeText().replaceFirst("^\\R", "").stripTrailing() + "\n";
  }

  private static String language(Element element) {
    Matcher named =
        Pattern.compile("(?:language|lang|highlight|brush:)-?\\s*([\\w+#-]+)")
            .matcher(element.className() + " " + element.select("code").attr("class"));
    return named.find() ? named.group(1) : "";
  }
}
