package tongxin.importing.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Look.Role;

/** The styles of a Word file, each with what it takes over from the one it is based on. */
final class Styles {
  private static final int MAX_CHAIN = 20;

  private final Map<String, XmlElement> byId = new HashMap<>();
  private final Map<String, TextLook> looks = new HashMap<>();
  private final TextLook defaults;
  private String defaultParagraph = "";

  /** Reads {@code styles.xml}; null where a file has none. */
  Styles(@Nullable XmlElement part) {
    XmlElement properties = part == null ? null : part.at("w:docDefaults", "w:rPrDefault", "w:rPr");
    this.defaults = TextLook.of(properties);
    for (XmlElement style : part == null ? List.<XmlElement>of() : part.children()) {
      if (style.name().equals("w:style")) {
        byId.putIfAbsent(style.attribute("w:styleId"), style);
        boolean isDefault = style.attribute("w:default").matches("1|true|on");
        if (isDefault && style.attribute("w:type").equals("paragraph")) {
          defaultParagraph = style.attribute("w:styleId");
        }
      }
    }
  }

  /** How the text of a paragraph in this style is set; the default style where none is named. */
  TextLook paragraph(String id) {
    return look(id.isEmpty() ? defaultParagraph : id).over(defaults);
  }

  /** What a style alone says of text. */
  TextLook look(String id) {
    TextLook known = looks.get(id);
    if (known != null) {
      return known;
    }
    TextLook look = TextLook.NONE;
    for (XmlElement style : chain(id)) {
      look = look.over(TextLook.of(style.child("w:rPr")));
    }
    looks.put(id, look);
    return look;
  }

  /** The nearest {@code w:pPr} in the chain of a paragraph's style that has such a property. */
  @Nullable XmlElement property(String id, String name) {
    for (XmlElement style : chain(id.isEmpty() ? defaultParagraph : id)) {
      XmlElement found = style.at("w:pPr", name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private List<XmlElement> chain(String id) {
    List<XmlElement> chain = new java.util.ArrayList<>();
    Set<String> seen = new HashSet<>();
    XmlElement style = byId.get(id);
    while (style != null && chain.size() < MAX_CHAIN && seen.add(style.attribute("w:styleId"))) {
      chain.add(style);
      style = byId.get(style.valAt("w:basedOn"));
    }
    return chain;
  }

  /** The level of a heading in this style, from 1; 0 where it is none. */
  int headingLevel(String id) {
    for (XmlElement style : chain(id)) {
      String name = name(style);
      if (name.matches("(heading|标题|標題) ?[1-9]")) {
        return name.charAt(name.length() - 1) - '0';
      }
      String outline = style.valAt("w:pPr", "w:outlineLvl");
      if (outline.matches("[0-8]")) {
        return outline.charAt(0) - '0' + 1;
      }
    }
    return 0;
  }

  /** What a style is for. */
  Role role(String id) {
    for (XmlElement style : chain(id)) {
      Role role = role(style);
      if (role != Role.TEXT) {
        return role;
      }
    }
    return Role.TEXT;
  }

  private static Role role(XmlElement style) {
    return switch (name(style)) {
      case "title", "标题", "文章标题", "大标题" -> Role.TITLE;
      case "subtitle", "副标题" -> Role.SUBTITLE;
      case "caption", "题注", "image caption", "table caption", "figure", "illustration" ->
          Role.CAPTION;
      case "quote", "intense quote", "block text", "block quote", "引用", "明显引用", "quotations" ->
          Role.QUOTATION;
      case "source code", "html preformatted", "preformatted text", "macro text" -> Role.CODE;
      default -> Role.TEXT;
    };
  }

  private static String name(XmlElement style) {
    return style.valAt("w:name").strip().toLowerCase(Locale.ROOT);
  }
}
