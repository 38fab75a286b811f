package tongxin.importing.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tongxin.importing.document.Block;
import tongxin.importing.document.Inline;
import tongxin.importing.document.Inline.Style;
import tongxin.importing.document.Note;
import tongxin.importing.word.WordFile.Relationship;

/** Reads what stands in a line: runs of text, links, fields, notes, pictures. */
final class RunReader {
  private static final Set<String> NOT_SEEN =
      Set.of("w:del", "w:moveFrom", "w:delText", "w:delInstrText", "w:rPr", "w:pPr", "w:sdtPr");

  private final Reading reading;
  private final Map<String, Relationship> relationships;
  private final DrawingReader drawings;
  private final Fields fields = new Fields();
  private List<Inline> line = new ArrayList<>();
  private TextLook base = TextLook.NONE;

  RunReader(Reading reading, Map<String, Relationship> relationships, DrawingReader drawings) {
    this.reading = reading;
    this.relationships = relationships;
    this.drawings = drawings;
  }

  Fields fields() {
    return fields;
  }

  /** The line of a paragraph whose text is set so where nothing else is said. */
  List<Inline> line(XmlElement paragraph, TextLook look) {
    List<Inline> outer = line;
    TextLook outerBase = base;
    line = new ArrayList<>();
    base = look;
    try {
      children(paragraph);
      fields.endLine(line);
      return line;
    } finally {
      line = outer;
      base = outerBase;
    }
  }

  /** The blocks of text boxes that were met, each once. */
  List<Block> takeBoxes() {
    return drawings.takeBoxes();
  }

  private void children(XmlElement element) {
    element.children().forEach(this::part);
  }

  private void part(XmlElement element) {
    switch (element.name()) {
      case "w:r" -> run(element);
      case "w:hyperlink" -> link(element, target(element));
      case "w:ins", "w:moveTo" -> {
        reading.insertions++;
        children(element);
      }
      case "w:del", "w:moveFrom" -> reading.deletions++;
      case "w:fldSimple" -> simpleField(element);
      case "w:sdt" ->
          element.children().stream()
              .filter(child -> child.name().equals("w:sdtContent"))
              .forEach(this::children);
      case "mc:AlternateContent" -> drawings.chosen(element).forEach(this::part);
      case "m:oMath", "m:oMathPara" -> formula(element);
      default -> {
        if (!NOT_SEEN.contains(element.name())) {
          children(element);
        }
      }
    }
  }

  private void formula(XmlElement element) {
    String text = MathText.of(element).strip();
    if (!text.isEmpty()) {
      add(text, Set.of());
      reading.note(Note.Kind.FORMULA, text);
    }
  }

  private String target(XmlElement link) {
    Relationship target = relationships.get(link.attribute("r:id"));
    String anchor = link.attribute("w:anchor");
    return (target == null ? "" : target.target()) + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  private void simpleField(XmlElement element) {
    String url = Fields.url(element.attribute("w:instr"));
    if (url == null) {
      children(element);
    } else {
      link(element, url);
    }
  }

  private void link(XmlElement element, String url) {
    int start = line.size();
    children(element);
    if (line.size() > start) {
      List<Inline> content = line.subList(start, line.size());
      Inline link = url.isEmpty() ? null : new Inline.Link(url, List.copyOf(content));
      if (link != null) {
        content.clear();
        line.add(link);
      }
    }
  }

  private void run(XmlElement run) {
    XmlElement properties = run.child("w:rPr");
    String style = properties == null ? "" : properties.valAt("w:rStyle");
    TextLook look = TextLook.of(properties).over(reading.styles().look(style)).over(base);
    boolean hidden = TextLook.is(look.hidden());
    if (hidden) {
      String text = hiddenText(run);
      if (!text.isBlank() && !fields.isInstruction()) {
        reading.note(Note.Kind.HIDDEN, text);
      }
    }
    Set<Style> styles = styles(look);
    for (XmlElement child : run.children()) {
      if (!hidden || child.name().startsWith("w:fld") || child.name().equals("w:instrText")) {
        inRun(child, styles, look);
      }
    }
  }

  private static String hiddenText(XmlElement run) {
    StringBuilder text = new StringBuilder();
    run.all("w:t").forEach(t -> text.append(t.text()));
    return text.toString();
  }

  private static Set<Style> styles(TextLook look) {
    Set<Style> styles = EnumSet.noneOf(Style.class);
    if (TextLook.is(look.bold())) {
      styles.add(Style.STRONG);
    }
    if (TextLook.is(look.italic())) {
      styles.add(Style.EMPHASIS);
    }
    if (TextLook.is(look.strike())) {
      styles.add(Style.STRIKE);
    }
    if ("superscript".equals(look.position())) {
      styles.add(Style.SUPERSCRIPT);
    } else if ("subscript".equals(look.position())) {
      styles.add(Style.SUBSCRIPT);
    }
    return styles;
  }

  private void inRun(XmlElement element, Set<Style> styles, TextLook look) {
    switch (element.name()) {
      case "w:t" -> add(Symbols.inFont(look.symbols(), element.text()), styles);
      case "w:instrText" -> fields.instruct(element.text());
      case "w:fldChar" -> field(element);
      case "w:tab", "w:ptab" -> add("\t", styles);
      case "w:br" -> lineBreak(element.attribute("w:type"));
      case "w:cr" -> lineBreak("");
      case "w:noBreakHyphen" -> add("\u2011", styles);
      case "w:sym" -> symbol(element, styles);
      case "w:footnoteReference" -> note("footnote", element);
      case "w:endnoteReference" -> note("endnote", element);
      case "w:ruby" -> ruby(element, look);
      case "w:drawing", "w:pict", "w:object" -> drawings.read(element, line);
      case "mc:AlternateContent" ->
          drawings.chosen(element).forEach(child -> inRun(child, styles, look));
      case "w:softHyphen", "w:rPr", "w:delText", "w:delInstrText", "w:commentReference" -> {}
      default -> part(element);
    }
  }

  private void add(String text, Set<Style> styles) {
    if (fields.isInstruction()) {
      fields.unseen(text);
    } else if (!text.isEmpty()) {
      line.add(new Inline.Text(text.replace('\n', ' ').replace('\r', ' '), styles));
    }
  }

  private void field(XmlElement element) {
    switch (element.attribute("w:fldCharType")) {
      case "begin" -> fields.begin(element.child("w:ffData"));
      case "separate" -> fields.separate(line.size());
      case "end" -> fields.end(line);
      default -> {}
    }
  }

  /** A break of a page or a column is one between paragraphs already. */
  private void lineBreak(String type) {
    if (!fields.isInstruction() && (type.isEmpty() || type.equals("textWrapping"))) {
      line.add(new Inline.Break());
    }
  }

  private void symbol(XmlElement element, Set<Style> styles) {
    String font = element.attribute("w:font");
    String code = element.attribute("w:char");
    String sign =
        code.matches("[0-9a-fA-F]{1,5}") ? Symbols.of(font, Integer.parseInt(code, 16)) : null;
    if (sign == null) {
      reading.note(Note.Kind.SYMBOL_UNKNOWN, font, code);
      add("□", styles);
    } else {
      add(sign, styles);
    }
  }

  private void note(String kind, XmlElement element) {
    String id = kind + element.attribute("w:id");
    if (reading.notes.containsKey(id) && !fields.isInstruction()) {
      reading.references.add(id);
      line.add(new Inline.NoteReference(id));
    }
  }

  private void ruby(XmlElement ruby, TextLook look) {
    String base = text(ruby.child("w:rubyBase"), look);
    String reading = text(ruby.child("w:rt"), look);
    if (reading.isBlank()) {
      add(base, styles(look));
    } else if (!fields.isInstruction()) {
      line.add(new Inline.Ruby(base, reading));
    }
  }

  private String text(@org.jspecify.annotations.Nullable XmlElement element, TextLook look) {
    if (element == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Inline inline : line(element, look)) {
      if (inline instanceof Inline.Text part) {
        text.append(part.text());
      }
    }
    return text.toString();
  }
}
