package tongxin.importing.word;

import org.jspecify.annotations.Nullable;

/**
 * How text is set: what styles and the text itself say, null where they say nothing.
 *
 * @param size in half points
 * @param symbols the typeface of Latin text, which may be one of symbols
 * @param position superscript, subscript or baseline
 */
record TextLook(
    @Nullable Boolean bold,
    @Nullable Boolean italic,
    @Nullable Boolean strike,
    @Nullable Boolean hidden,
    @Nullable Integer size,
    @Nullable String typeface,
    @Nullable String symbols,
    @Nullable String position) {
  static final TextLook NONE = new TextLook(null, null, null, null, null, null, null, null);

  /** Reads {@code w:rPr}. */
  static TextLook of(@Nullable XmlElement properties) {
    if (properties == null) {
      return NONE;
    }
    return new TextLook(
        flag(properties, "w:b"),
        flag(properties, "w:i"),
        either(flag(properties, "w:strike"), flag(properties, "w:dstrike")),
        flag(properties, "w:vanish"),
        size(properties),
        typeface(properties.child("w:rFonts")),
        symbols(properties.child("w:rFonts")),
        text(properties.valAt("w:vertAlign")));
  }

  private static @Nullable Boolean flag(XmlElement properties, String name) {
    XmlElement property = properties.child(name);
    return property == null ? null : XmlElement.isOn(property);
  }

  private static @Nullable Boolean either(@Nullable Boolean one, @Nullable Boolean other) {
    return one == null ? other : other == null ? one : Boolean.valueOf(one || other);
  }

  private static @Nullable Integer size(XmlElement properties) {
    String size = properties.valAt("w:sz");
    return size.matches("\\d{1,4}") ? Integer.valueOf(size) : null;
  }

  private static @Nullable String typeface(@Nullable XmlElement fonts) {
    if (fonts == null) {
      return null;
    }
    String chinese = fonts.attribute("w:eastAsia");
    return text(chinese.isEmpty() ? fonts.attribute("w:ascii") : chinese);
  }

  private static @Nullable String symbols(@Nullable XmlElement fonts) {
    return fonts == null ? null : text(fonts.attribute("w:ascii"));
  }

  private static @Nullable String text(String text) {
    return text.isEmpty() ? null : text;
  }

  /** This, and where it says nothing, the other. */
  TextLook over(TextLook base) {
    return new TextLook(
        bold == null ? base.bold : bold,
        italic == null ? base.italic : italic,
        strike == null ? base.strike : strike,
        hidden == null ? base.hidden : hidden,
        size == null ? base.size : size,
        typeface == null ? base.typeface : typeface,
        symbols == null ? base.symbols : symbols,
        position == null ? base.position : position);
  }

  static boolean is(@Nullable Boolean property) {
    return property != null && property;
  }
}
