package tongxin.importing.word;

import java.util.stream.Collectors;

/** A formula of Word in one line of text (ECMA-376, part 1, 22.1): no sign is lost. */
final class MathText {
  private MathText() {}

  static String of(XmlElement element) {
    return switch (element.name()) {
      case "m:t", "w:t" -> element.text();
      case "m:f" -> part(element, "m:num") + "/" + part(element, "m:den");
      case "m:sSup" -> child(element, "m:e") + "^" + part(element, "m:sup");
      case "m:sSub" -> child(element, "m:e") + "_" + part(element, "m:sub");
      case "m:sSubSup" ->
          child(element, "m:e") + "_" + part(element, "m:sub") + "^" + part(element, "m:sup");
      case "m:rad" -> child(element, "m:deg") + "√" + part(element, "m:e");
      case "m:nary" -> nary(element);
      case "m:d" -> delimited(element);
      case "m:groupChr" -> child(element, "m:e") + sign(element, "m:groupChrPr", "\u23DF");
      case "w:sym" -> symbol(element);
      case "m:acc" -> child(element, "m:e") + sign(element, "m:accPr", "\u0302");
      case "m:mr" -> rest(element) + "; ";
      case "w:del", "w:moveFrom", "w:instrText" -> "";
      default -> rest(element);
    };
  }

  private static String rest(XmlElement element) {
    String between = element.name().equals("m:mr") ? " " : "";
    return element.children().stream().map(MathText::of).collect(Collectors.joining(between));
  }

  private static String symbol(XmlElement element) {
    String code = element.attribute("w:char");
    String sign =
        code.matches("[0-9a-fA-F]{1,5}")
            ? Symbols.of(element.attribute("w:font"), Integer.parseInt(code, 16))
            : null;
    return sign == null ? "□" : sign;
  }

  private static String child(XmlElement element, String name) {
    XmlElement child = element.child(name);
    return child == null ? "" : of(child);
  }

  /** A part of more than one sign stands in brackets. */
  private static String part(XmlElement element, String name) {
    String text = child(element, name);
    boolean whole = text.codePointCount(0, text.length()) <= 1 || text.matches("\\w+|\\(.*\\)");
    return whole ? text : "(" + text + ")";
  }

  private static String nary(XmlElement element) {
    String sub = part(element, "m:sub");
    String sup = part(element, "m:sup");
    return sign(element, "m:naryPr", "∫")
        + (sub.isEmpty() ? "" : "_" + sub)
        + (sup.isEmpty() ? "" : "^" + sup)
        + " "
        + child(element, "m:e");
  }

  private static String delimited(XmlElement element) {
    XmlElement properties = element.child("m:dPr");
    String begin = properties == null ? "(" : mark(properties, "m:begChr", "(");
    String end = properties == null ? ")" : mark(properties, "m:endChr", ")");
    String between = properties == null ? "|" : mark(properties, "m:sepChr", "|");
    return element.children().stream()
        .filter(child -> child.name().equals("m:e"))
        .map(MathText::of)
        .collect(Collectors.joining(between, begin, end));
  }

  private static String sign(XmlElement element, String properties, String otherwise) {
    XmlElement found = element.child(properties);
    return found == null ? otherwise : mark(found, "m:chr", otherwise);
  }

  private static String mark(XmlElement properties, String name, String otherwise) {
    XmlElement mark = properties.child(name);
    return mark == null ? otherwise : mark.attribute("m:val");
  }
}
