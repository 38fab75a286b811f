package tongxin.importing.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import tongxin.importing.document.Inline.Style;
import tongxin.importing.document.Look.Role;

/**
 * How text is set at some place of a page.
 *
 * @param url of the link that it stands in; empty for none
 */
record Setting(
    Set<Style> styles,
    double size,
    String typeface,
    boolean centred,
    int level,
    Role role,
    String url,
    int depth) {
  static final Setting PLAIN = new Setting(Set.of(), 0, "", false, 0, Role.TEXT, "", 0);

  /** How it is set in an element. */
  Setting in(Element element) {
    String name = element.normalName();
    boolean heading = name.matches("h[1-6]");
    String href = name.equals("a") ? element.attr("href").strip() : "";
    return new Setting(
        Css.styles(element, heading ? Set.of() : styles),
        Css.size(element, size),
        Css.typeface(element, typeface),
        Css.isCentred(element, centred),
        heading ? name.charAt(1) - '0' : level,
        name.equals("figcaption") ? Role.CAPTION : role,
        href.isEmpty() ? url : href,
        depth + 1);
  }

  /** How it is set in blocks within, which are no headings or captions for being there. */
  Setting inner() {
    return new Setting(styles, size, typeface, false, 0, Role.TEXT, url, depth);
  }
}
