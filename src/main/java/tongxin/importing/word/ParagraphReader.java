package tongxin.importing.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Look;
import tongxin.importing.document.Look.Role;

/** Reads a paragraph: its line, its place in lists, and how it looks. */
final class ParagraphReader {
  private final Reading reading;
  private final RunReader runs;

  ParagraphReader(Reading reading, RunReader runs) {
    this.reading = reading;
    this.runs = runs;
  }

  /**
   * A paragraph that was read.
   *
   * @param joined whether it goes on in the next: its end was deleted, or it is a large initial
   */
  record Read(List<Inline> content, Look look, boolean joined) {}

  /**
   * Reads a paragraph.
   *
   * @param alone whether it is all that a cell of a table holds: its number is no list then
   */
  Read read(XmlElement paragraph, boolean alone) {
    XmlElement properties = paragraph.child("w:pPr");
    String style = properties == null ? "" : properties.valAt("w:pStyle");
    TextLook text = reading.styles().paragraph(style);
    Numbering.Label label = label(properties, style);
    List<Inline> content = runs.line(paragraph, text);
    boolean number = alone && label.mark() != null && label.mark().numbered();
    Look look = look(paragraph, properties, style, content, number ? null : label.mark());
    String before = look.mark() == null ? label.written() : label.label();
    if (!before.isEmpty()) {
      List<Inline> labelled = new ArrayList<>();
      labelled.add(Inline.Text.of(content.isEmpty() ? before.strip() : before));
      labelled.addAll(content);
      content = labelled;
    }
    return new Read(content, look, isJoined(properties));
  }

  private static boolean isJoined(@Nullable XmlElement properties) {
    if (properties == null) {
      return false;
    }
    XmlElement frame = properties.child("w:framePr");
    boolean initial = frame != null && frame.attribute("w:dropCap").matches("drop|margin");
    return initial
        || properties.at("w:rPr", "w:del") != null
        || properties.at("w:rPr", "w:moveFrom") != null;
  }

  private Numbering.Label label(@Nullable XmlElement properties, String style) {
    XmlElement own = properties == null ? null : properties.child("w:numPr");
    XmlElement inherited = reading.styles().property(style, "w:numPr");
    String list = valOf(own, inherited, "w:numId");
    String level = valOf(own, inherited, "w:ilvl");
    if (list.isEmpty() || list.equals("0")) {
      return Numbering.Label.NONE;
    }
    int linked = own == null ? reading.numbering().level(list, style) : -1;
    int told = level.matches("\\d") ? level.charAt(0) - '0' : 0;
    return reading.numbering().next(list, linked < 0 ? told : linked);
  }

  private static String valOf(
      @Nullable XmlElement own, @Nullable XmlElement inherited, String name) {
    String value = own == null ? "" : own.valAt(name);
    return value.isEmpty() && inherited != null ? inherited.valAt(name) : value;
  }

  private Look look(
      XmlElement paragraph,
      @Nullable XmlElement properties,
      String style,
      List<Inline> content,
      Look.@Nullable ListMark mark) {
    String outline = properties == null ? "" : properties.valAt("w:outlineLvl");
    int level = outline.matches("[0-8]") ? outline.charAt(0) - '0' + 1 : 0;
    Role role = reading.styles().role(style);
    if (!outline.equals("9") && level == 0 && role == Role.TEXT) {
      level = reading.styles().headingLevel(style);
    }
    XmlElement own = properties == null ? null : properties.child("w:jc");
    XmlElement jc = own == null ? reading.styles().property(style, "w:jc") : own;
    LargestRun run = largestRun(paragraph, reading.styles().paragraph(style));
    return new Look(
        role,
        Math.min(level, 6),
        Inline.areBold(content),
        jc != null && jc.val().equals("center"),
        run.size / 2.0,
        run.typeface,
        level > 0 ? null : mark);
  }

  private record LargestRun(int size, String typeface) {}

  /** Size and typeface of the first run that has words. */
  private LargestRun largestRun(XmlElement paragraph, TextLook base) {
    TextLook look =
        paragraph
            .all("w:r")
            .filter(run -> run.children().stream().anyMatch(ParagraphReader::hasWords))
            .findFirst()
            .map(
                run -> {
                  XmlElement properties = run.child("w:rPr");
                  String style = properties == null ? "" : properties.valAt("w:rStyle");
                  return TextLook.of(properties).over(reading.styles().look(style)).over(base);
                })
            .orElse(base);
    Integer size = look.size();
    String typeface = look.typeface();
    return new LargestRun(size == null ? 20 : size, typeface == null ? "" : typeface);
  }

  private static boolean hasWords(XmlElement child) {
    return child.name().equals("w:t") && !child.text().isBlank();
  }
}
