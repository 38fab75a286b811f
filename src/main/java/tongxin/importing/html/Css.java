package tongxin.importing.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tongxin.importing.document.Inline.Style;

/** What the style attribute of an element says of how its text is set. */
final class Css {
  private static final Pattern SIZE =
      Pattern.compile("font-size:\\s*(\\d{1,3}(?:\\.\\d+)?)(px|pt|em|rem|%)");
  private static final Pattern FACE = Pattern.compile("font-family:\\s*[\"']?([^,;\"']+)");

  private Css() {}

  static String of(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT);
  }

  /** True for what no reader of the page sees. */
  static boolean isHidden(Element element) {
    String style = of(element).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("mso-hide:all")
        || element.attr("type").equals("hidden");
  }

  static Set<Style> styles(Element element, Set<Style> outer) {
    Set<Style> styles = new HashSet<>(outer);
    String style = of(element).replace(" ", "");
    switch (element.normalName()) {
      case "strong", "b" -> styles.add(Style.STRONG);
      case "em", "i", "cite", "var", "dfn" -> styles.add(Style.EMPHASIS);
      case "del", "s", "strike" -> styles.add(Style.STRIKE);
      case "sup" -> styles.add(Style.SUPERSCRIPT);
      case "sub" -> styles.add(Style.SUBSCRIPT);
      case "code", "kbd", "samp", "tt" -> styles.add(Style.CODE);
      default -> {}
    }
    if (style.matches(".*font-weight:(bold|bolder|[6-9]00).*")) {
      styles.add(Style.STRONG);
    } else if (style.matches(".*font-weight:(normal|lighter|[1-5]00).*")) {
      styles.remove(Style.STRONG);
    }
    if (style.contains("font-style:italic")) {
      styles.add(Style.EMPHASIS);
    } else if (style.contains("font-style:normal")) {
      styles.remove(Style.EMPHASIS);
    }
    if (style.contains("line-through")) {
      styles.add(Style.STRIKE);
    }
    return styles;
  }

  static double size(Element element, double outer) {
    Matcher size = SIZE.matcher(of(element));
    if (!size.find()) {
      return outer;
    }
    double number = Double.parseDouble(size.group(1));
    double base = outer == 0 ? 12 : outer;
    return switch (size.group(2)) {
      case "px" -> number * 0.75;
      case "em" -> base * number;
      case "rem" -> 12 * number;
      case "%" -> base * number / 100;
      default -> number;
    };
  }

  static String typeface(Element element, String outer) {
    Matcher face = FACE.matcher(of(element));
    return face.find() ? face.group(1).strip() : outer;
  }

  static boolean isCentred(Element element, boolean outer) {
    String style = of(element).replace(" ", "");
    if (style.contains("text-align:center")
        || element.attr("align").equalsIgnoreCase("center")
        || element.normalName().equals("center")) {
      return true;
    }
    return outer && !style.contains("text-align:");
  }
}
